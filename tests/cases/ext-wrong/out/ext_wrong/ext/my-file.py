from ..resources.ext import AsyncExt


class Named(AsyncExt): ...
