package cn.jiugai.survey;

/**
 * Public housing of one owner in a community; its owner has to contribute (JA-2-7).
 *
 * @param households flats that are let
 */
public record PublicHousing(String community, String owner, int households) {}
