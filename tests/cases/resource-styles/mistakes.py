"""What is not in the tree."""

from resource_styles import ResourceStyles

client = ResourceStyles()
client.tickets  # wrong: a tag that the path says already
client.parcels.get()  # wrong: the parcel is missing
