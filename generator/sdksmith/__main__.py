"""Makes `python -m sdksmith` the same as the command `sdksmith`."""

import sys

from sdksmith.cli import main

if __name__ == "__main__":
    sys.exit(main())
