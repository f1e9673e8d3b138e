package cn.jiugai.scheme;

/**
 * What the scheme decides on parking and charging of electric bicycles in a community: a site, or why there is none
 * (JA-4.7-1). A community may have several sites.
 *
 * @param place the site; null if there is none
 * @param spaces how many bicycles can be charged there; null if there is no site
 * @param reason why there is no site; null if there is one
 */
public record ChargingDecision(String community, String place, Integer spaces, String reason) {

    boolean isSite() {
        return place != null;
    }
}
