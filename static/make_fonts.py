"""Make the fonts of `fonts/` from the package fonts-noto-core of Debian; needs fontTools.

    apt-get download fonts-noto-core && dpkg -x fonts-noto-core_*.deb DIR
    python static/make_fonts.py DIR/usr/share/fonts/truetype/noto

Each font keeps the letters of its own script and what joins them; hints go.
"""

import sys
from pathlib import Path

from fontTools import subset

FONTS = Path(__file__).parent / "fonts"
SCRIPTS = {
    "NotoSansThai": "U+0E00-0E7F",
    "NotoSansLao": "U+0E80-0EFF",
    "NotoSansKhmer": "U+1780-17FF,U+19E0-19FF",
    "NotoSansMyanmar": "U+1000-109F,U+A9E0-A9FF,U+AA60-AA7F",
}
WEIGHTS = ("Regular", "Bold")
ALSO = "U+0020,U+00A0,U+200B-200D,U+25CC"


def make(source: Path) -> None:
    """Write the fonts."""
    FONTS.mkdir(exist_ok=True)
    for name, ranges in SCRIPTS.items():
        for weight in WEIGHTS:
            subset.main(
                [
                    str(source / f"{name}-{weight}.ttf"),
                    f"--unicodes={ranges},{ALSO}",
                    "--layout-features=*",
                    "--no-hinting",
                    f"--output-file={FONTS / f'{name}-{weight}.ttf'}",
                ]
            )


if __name__ == "__main__":
    make(Path(sys.argv[1]))
