import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates files: a line for each, "ok" or what it breaks, in parts between tabs. */
public class Vera {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        for (int n = 1; n < arguments.length; n++) {
            for (String name : arguments[0].split(",")) {
                validate(foundry, arguments[n], PDFAFlavour.byFlavourId(name));
            }
        }
    }

    private static void validate(VeraPDFFoundry foundry, String file, PDFAFlavour flavour) {
        Map<String, String> broken = new LinkedHashMap<>();
        try (PDFAParser parser = foundry.createParser(new File(file), flavour)) {
            PDFAValidator validator = foundry.createValidator(flavour, 3, false, true, false);
            for (TestAssertion each : validator.validate(parser).getTestAssertions()) {
                if (each.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber();
                    broken.putIfAbsent(rule, each.getMessage() + " @ " + each.getLocation().getContext());
                }
            }
        } catch (Exception error) {
            broken.put("error", String.valueOf(error));
        }
        String place = new File(file).getName() + "\t" + flavour.getId() + "\t";
        broken.forEach((rule, message) -> System.out.println(place + rule + "\t" + message));
        if (broken.isEmpty()) {
            System.out.println(place + "ok\t");
        }
    }
}
