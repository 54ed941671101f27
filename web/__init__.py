"""What the web server does beside Streamlit's pages: headers, and the way in for members."""

from starlette.middleware import Middleware

from web.headers import Headers
from web.opening import Opening
from web.signing_in import ROUTES

MIDDLEWARE = [Middleware(Headers), Middleware(Opening, own={route.path for route in ROUTES})]
