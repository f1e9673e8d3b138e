package cn.jiugai.consultation;

import java.util.List;

/** What 金安区 asks its households, as its district file says. */
public final class SampleOffers {

    public static final Offer JINAN = new Offer(
            List.of(
                    Demand.ROOF_AND_WALLS,
                    Demand.STAIRCASES,
                    Demand.PIPES,
                    Demand.LINES,
                    Demand.ROADS,
                    Demand.PARKING,
                    Demand.CHARGING,
                    Demand.GREEN,
                    Demand.LIGHTING,
                    Demand.SECURITY,
                    Demand.OLD_AND_YOUNG,
                    Demand.ELEVATOR,
                    Demand.OWN_ROOMS),
            List.of(Channel.VISIT, Channel.WECHAT_GROUP, Channel.WEBSITE, Channel.APP),
            "老旧小区改造居民需求调查表");

    /** What 海港区 asks them. */
    public static final Offer HAIGANG = new Offer(
            List.of(Demand.ROOF_AND_WALLS, Demand.INSULATION, Demand.HEATING, Demand.PARKING, Demand.ELEVATOR),
            List.of(Channel.HOME_VISIT, Channel.OPINION_DESK, Channel.WECHAT_ACCOUNT, Channel.FIVE_LEVEL_GROUP),
            "老旧小区改造征求居民意愿表");

    private SampleOffers() {}
}
