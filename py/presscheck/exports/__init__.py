"""What leaves Presscheck: a review of the contract as a file for people or for other tools."""
