package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A person with a registration certificate whom a bid names as its project manager (项目负责人).
 *
 * @param validUntil last day of the certificate
 * @param insuredBy firm that pays the person's social insurance
 */
public record CertifiedPerson(String name, String certificate, LocalDate validUntil, String insuredBy) {

    /** Whether it is this certificate, however it is spelt. */
    public boolean hasCertificate(String other) {
        return certificateKey().equals(key(other));
    }

    String certificateKey() {
        return key(certificate);
    }

    /** A certificate in one spelling: its letters and digits. */
    public static String key(String certificate) {
        return CellText.key(certificate).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether it is this name, however it is spelt. */
    public boolean isNamed(String other) {
        return CellText.key(name).equals(CellText.key(other));
    }

    @Override
    public String toString() {
        return "%s（证书%s）".formatted(name, certificate);
    }
}
