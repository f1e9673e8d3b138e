package cn.jiugai.inspection;

/**
 * What an inspection found wrong.
 *
 * @param id null before it is kept
 * @param item what it is about, e.g. 施工安全
 * @param responsible role of the unit that has to put it right
 * @param serious whether works stop until it is put right
 */
public record SiteFinding(Long id, String item, String finding, String responsible, boolean serious) {

    String words() {
        return item + "：" + finding;
    }
}
