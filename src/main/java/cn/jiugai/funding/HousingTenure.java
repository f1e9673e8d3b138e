package cn.jiugai.funding;

/**
 * Whose the flats of a community are, as far as somebody has to pay for it (HG-6-3, HG-6-4).
 *
 * @param community its name
 * @param mixedUse whether it is mixed-use housing, with homes and shops
 * @param publicFlats flats of public housing; 0 if there are none
 * @param publicOwner the unit that owns them; null if there are none
 * @param originalOwner whose staff community it was before it was handed to the locality; null if it was none
 */
record HousingTenure(String community, boolean mixedUse, int publicFlats, String publicOwner, String originalOwner) {}
