"""`make bench`: what generating, importing and calling cost, as ratios of one run."""
