diligence-lede = What staff know of this organization beside its application. Nobody outside sees it, except what is disclosed to the organization itself.
diligence-title = Due diligence
