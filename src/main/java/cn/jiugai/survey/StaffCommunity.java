package cn.jiugai.survey;

/** A former staff community that was handed to the locality; its original owner may contribute (JA-2-7). */
public record StaffCommunity(String community, String originalOwner) {}
