package cn.jiugai.community;

import cn.jiugai.application.ManagementWay;
import java.time.LocalDate;

/**
 * How the residents have agreed that their community is managed after the renovation (HG-2-7).
 *
 * @param manager firm or body that manages it
 * @param grade grade of its service (HG-7-4), e.g. {@code 一级}
 * @param households households that took part when it was agreed
 * @param mechanism what keeps it in good order in the long run (长效机制)
 */
public record AgreedManagement(
        ManagementWay way, String manager, String grade, LocalDate agreedOn, int households, String mechanism) {}
