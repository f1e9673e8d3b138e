package cn.jiugai.feedback;

import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Faults;

/** What the sheets about households have in common. */
final class SheetHouseholds {

    private SheetHouseholds() {}

    /** A community has no more addresses than households; one that is spelled in two ways would count twice. */
    static void noMoreThanThereAre(String sheet, HouseholdColumns households, Faults faults) {
        households
                .tooMany()
                .forEach((community, count) -> faults.sheet(
                        sheet,
                        "%s连同已登记的共%d户".formatted(community.name(), count),
                        "至多%d户（小区登记户数）；请核对楼栋、门牌号，同一户只能有一种写法".formatted(community.households())));
    }
}
