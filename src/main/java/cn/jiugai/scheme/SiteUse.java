package cn.jiugai.scheme;

/**
 * What a scheme makes of a site that was offered to it (JA-4.3-1).
 *
 * @param place where it is, with its community
 * @param note what for, or why it is not used; may be null where the purpose says enough
 * @param supplement whether it was decided after the scheme had passed
 */
public record SiteUse(String place, SitePurpose purpose, String note, boolean supplement) {}
