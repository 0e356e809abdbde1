using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class TextIsIntactTests
{
    public class Reports
    {
        [Theory]
        [InlineData("cafÃ©", "café")]
        [InlineData("itâ€™s", "it’s")]
        [InlineData("10 Â°C", "10 °C")]
        [InlineData("FÃƒÂ¼rth", "Fürth")]
        [InlineData("NikÅ¡iÄ‡", "Nikšić")]
        [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет")]
        [InlineData("æ—¥æœ¬", "日本")]
        [InlineData("ðŸ˜€ smile", "😀 smile")]
        public void Text_that_was_read_in_the_wrong_encoding(string cell, string repaired) => Table($"{{|PTG2009:{cell}|}}")
            .Finds($"'Ant': Home '{cell}' was read in the wrong encoding; it should be '{repaired}'");

        [Fact]
        public void Such_text_with_a_byte_that_cannot_be_seen_and_nothing_else() =>
            Table("{|PTG2009:\u00E4\u00B8\u00AD\u00E6\u2013\u2021|}").Finds();

        [Fact]
        public void Such_text_in_the_header() => RuleTest.Csv("Name,{|PTG2009:AnnÃ©e|}\nAnt,1\nBear,2\n")
            .Finds("The header 'AnnÃ©e' was read in the wrong encoding; it should be 'Année'");

        [Theory]
        [InlineData("AT&amp;T", "&amp;", "&")]
        [InlineData("d&#39;Artagnan", "&#39;", "'")]
        [InlineData("R&#x26;M", "&#x26;", "&")]
        public void Html_in_a_file_that_is_none(string cell, string written, string meant) => Table($"{{|PTG2009:{cell}|}}")
            .Finds($"'Ant': Home '{cell}' holds '{written}', which is HTML for '{meant}'");

        [Theory]
        [InlineData("#REF!")]
        [InlineData("#DIV/0!")]
        [InlineData("#NAME?")]
        [InlineData("#N/A")]
        public void Errors_of_spreadsheets(string cell) => Table($"{{|PTG2009:{cell}|}}")
            .Finds($"'Ant': Home '{cell}' is an error of a spreadsheet in place of a value");

        [Theory]
        [InlineData("\u0421hrome", "\u0421", "U+0421")]
        [InlineData("Br\u03BFwser", "\u03BF", "U+03BF")]
        public void Letters_of_another_script(string cell, string letter, string code) => Table($"{{|PTG2009:{cell}|}}")
            .Finds($"'Ant': Home '{cell}' holds '{letter}' ({code}), a letter of another script than the rest of its word");

        [Fact]
        public void Latin_letters_in_a_Cyrillic_word() => Table("{|PTG2009:\u041Ca\u0433\u0430\u0437\u0438\u043D|}")
            .Finds("'Ant': Home '\u041Ca\u0433\u0430\u0437\u0438\u043D' holds 'a' (U+0061), a letter of another script than the rest of its word");

        [Theory]
        [InlineData("BERT", "\u0412ERT", "'\u0412ERT' (U+0412) looks like 'BERT' (U+0042)")]
        [InlineData("Caf\u00E9", "Cafe\u0301", "'Cafe\u0301' (U+0065 U+0301) looks like 'Caf\u00E9' (U+00E9)")]
        [InlineData("Cafe\u0301", "Caf\u00E9", "'Caf\u00E9' (U+00E9) looks like 'Cafe\u0301' (U+0065 U+0301)")]
        [InlineData("CAT", "\u0421\u0410\u0422", "'\u0421\u0410\u0422' (U+0421) looks like 'CAT' (U+0043)")]
        public void A_reference_that_only_looks_like_a_name_and_as_nothing_else(string name, string cell, string message)
        {
            var test = References($"{name},\nRoBERTa,{{|PTG2009:{cell}|}}\n");

            test.Finds($"'RoBERTa': On {message} and is another text, so it names no row");
            Assert.Equal(DiagnosticSeverity.Error, Assert.Single(test.Run()).Severity);
        }

        [Fact]
        public void A_column_of_such_references_once() => Assert.Equal(
            ["'n0': On 'Cafe\u0301' (U+0065 U+0301) looks like 'Caf\u00E9' (U+00E9) and is another text, so it names no row (the first of 20 such cells in the column)"],
            References("Caf\u00E9,\n" + string.Concat(Enumerable.Range(0, 20).Select(row => FormattableString.Invariant($"n{row},Cafe\u0301\n"))))
                .Run().Select(finding => finding.GetMessage(Language.English)));

        private static RuleTest References(string rows) => RuleTest.Csv("Name,On\n" + rows).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [ { "fields": "On", "reference": { "fields": "Name" } } ] }
            """);
    }

    public class Guards
    {
        [Theory]
        [InlineData("SÃO PAULO")]
        [InlineData("Ã")]
        [InlineData("\"»Å«, sagte er\"")]
        [InlineData("„BÜ“")]
        [InlineData("ÉCOLE – ÎLE")]
        public void Letters_that_begin_nothing(string cell) => Table(cell).FindsNothing();

        [Theory]
        [InlineData("R&D;x")]
        [InlineData("a&b=c&copy=1")]
        [InlineData("&amp;")]
        [InlineData("<b>AT&amp;T</b>")]
        public void Ampersands_that_are_meant(string cell) => Table(cell).FindsNothing();

        [Theory]
        [InlineData("µF")]
        [InlineData("ΔT")]
        [InlineData("USB-кабель")]
        [InlineData("Wi-Fi роутер")]
        [InlineData("Χρόνος")]
        public void Scripts_side_by_side(string cell) => Table(cell).FindsNothing();

        [Fact]
        public void A_table_about_such_errors() => RuleTest.Csv("Error,Meaning\n#REF!,no cell\n#NAME?,no name\n#NUM!,no number\n").Run()
            .ToList().ForEach(finding => Assert.NotEqual("PTG2009", finding.Id));
    }

    public class Ignores
    {
        [Fact]
        public void A_word_for_no_value() => RuleTest.Csv(
            $"Name,Home\n{string.Concat(Enumerable.Range(0, 20).Select(row => $"x{row},{(row < 5 ? "#N/A" : "Alaska")}\n"))}").Run()
            .ToList().ForEach(finding => Assert.NotEqual("PTG2009", finding.Id));

        [Fact]
        public void References_in_Markdown_which_is_where_they_belong() =>
            RuleTest.Markdown("| Name | Home |\n|---|---|\n| Ant | AT&amp;T |\n| Bear | x |\n").FindsNothing();

        [Fact]
        public void Characters_that_are_lost_altogether() => Table("{|PTG1006:K\uFFFDln|}").Finds();
    }

    private static RuleTest Table(string cell) => RuleTest.Csv($"Name,Home\nAnt,{cell}\nBear,Alaska\nCrow,Trees\n");
}
