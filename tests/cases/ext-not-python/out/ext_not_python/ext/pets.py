class Pets(:
    pass
