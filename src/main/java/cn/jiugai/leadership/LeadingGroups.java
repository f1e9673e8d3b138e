package cn.jiugai.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code leading_group} and {@code leading_group_member}. */
@Component
public class LeadingGroups {

    /**
     * A leading group as it was set up.
     *
     * @param head who heads it, with office and name
     * @param deputies the deputy heads
     * @param officeHead who heads its office
     */
    public record Group(String documentNumber, LocalDate setUpOn, String head, String deputies, String officeHead) {}

    /**
     * @param person who answers for the unit
     * @param contact whom to call
     */
    public record Member(String unit, String person, String contact, String phone) {}

    private static final Pattern KEY = Pattern.compile("[A-Z]+-group-(\\d{4})");

    private final JdbcClient jdbc;

    LeadingGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Business key of the process that registers the group. */
    static String key(String districtCode, int year) {
        return "%s-group-%d".formatted(districtCode, year);
    }

    /** {@code 2026年领导小组登记}; empty if the business key is none of such a process. */
    public Optional<String> title(String businessKey) {
        Matcher key = KEY.matcher(businessKey);
        return key.matches() ? Optional.of(key.group(1) + "年领导小组登记") : Optional.empty();
    }

    /** The group named last in a district. */
    public Optional<Group> current(String district) {
        return jdbc.sql("""
                        select document_number, set_up_on, head, deputies, office_head from leading_group
                        where district = ? order by set_up_on desc, instance fetch first 1 row only""").param(district).query(Group.class).optional();
    }

    /** A later round takes the place of the earlier one; the members that have answered stay. */
    void set(String instance, String district, Group group, String person) {
        int known = jdbc.sql("""
                        update leading_group set document_number = ?, set_up_on = ?, head = ?, deputies = ?,
                                                 office_head = ?, named_by = ? where instance = ?""")
                .params(
                        group.documentNumber(),
                        group.setUpOn(),
                        group.head(),
                        group.deputies(),
                        group.officeHead(),
                        person,
                        instance)
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into leading_group (instance, district, document_number, set_up_on, head, deputies,
                                                       office_head, named_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            instance,
                            district,
                            group.documentNumber(),
                            group.setUpOn(),
                            group.head(),
                            group.deputies(),
                            group.officeHead(),
                            person)
                    .update();
        }
    }

    void answer(String instance, Member member) {
        jdbc.sql("delete from leading_group_member where instance = ? and unit = ?")
                .params(instance, member.unit())
                .update();
        jdbc.sql("insert into leading_group_member (instance, unit, person, contact, phone) values (?, ?, ?, ?, ?)")
                .params(instance, member.unit(), member.person(), member.contact(), member.phone())
                .update();
    }

    List<Member> members(String instance) {
        return jdbc.sql(
                        "select unit, person, contact, phone from leading_group_member where instance = ? order by unit")
                .param(instance)
                .query(Member.class)
                .list();
    }
}
