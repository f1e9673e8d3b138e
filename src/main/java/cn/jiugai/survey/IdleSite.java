package cn.jiugai.survey;

import java.math.BigDecimal;

/**
 * A room or piece of land that lies idle in a community or beside it (JA-4.3-1).
 *
 * @param id its row; stays the same when a later list has the same kind and place
 * @param community row of the community
 * @param areaM2 square metres
 */
public record IdleSite(long id, long community, String communityName, SiteKind kind, String place, BigDecimal areaM2) {}
