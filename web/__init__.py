"""What the web server does beside Streamlit's pages: headers, the way in for members, presenting."""

from starlette.middleware import Middleware

from web.headers import Headers
from web.preload import Preload
from web.presenting import ROUTES as PRESENTING
from web.signing_in import ROUTES as SIGNING_IN

ROUTES = [*SIGNING_IN, *PRESENTING]

MIDDLEWARE = [Middleware(Headers), Middleware(Preload, own={route.path for route in ROUTES})]
