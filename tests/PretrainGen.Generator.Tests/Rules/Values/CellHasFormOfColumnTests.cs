using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class CellHasFormOfColumnTests
{
    public class Reports
    {
        [Theory]
        [InlineData("71-91", "'x 7': Value is '71-91', but nearly all others are written like '48100'")]
        [InlineData("4815a", "'x 7': Value is '4815a', but nearly all others are written like '48100'")]
        public void A_postal_code_of_another_form(string cell, string message) =>
            Table(row => $"48{row + 100}", $"{{|PTG2011:{cell}|}}").Finds(message);

        [Fact]
        public void A_code_of_letters_with_a_digit() => Table(row => $"{Letter(row)}{Letter(row / 26)}X", "{|PTG2011:TAH2|}")
            .Finds("'x 7': Value is 'TAH2', but nearly all others are written like 'AAX'");

        [Fact]
        public void A_code_that_has_lost_its_zero() => Table(row => $"{row + 1:D3}", "{|PTG2011:8|}")
            .Finds("'x 7': Value is '8', but nearly all others have 3 digits; is a zero in front missing?");

        [Fact]
        public void Figures_among_words() => Table(row => row % 2 == 0 ? "Münster" : "Hamburg", "{|PTG2011:48153|}")
            .Finds("'x 7': Value is '48153', but nearly all others are words");

        [Theory]
        [InlineData("2021-02-30")]
        [InlineData("43831")]
        public void What_keeps_a_column_from_being_dates(string cell) => Table(row => $"2021-03-{(row % 28) + 1:D2}", $"{{|PTG2011:{cell}|}}")
            .Finds($"'x 7': Value is '{cell}', but nearly all others are dates");

        [Theory]
        [InlineData("1O5")]
        [InlineData("1.2.3")]
        public void What_keeps_a_column_from_being_numbers(string cell) => Table(row => $"{row}.5", $"{{|PTG2011:{cell}|}}")
            .Finds($"'x 7': Value is '{cell}', but nearly all others are numbers");
    }

    public class Guards
    {
        [Theory]
        [InlineData("n/a")]
        [InlineData("unknown")]
        [InlineData("48153,48155")]
        [InlineData("48153-48155")]
        public void Words_lists_and_ranges(string cell) => Silent(Table(row => $"48{row + 100}", cell));

        [Fact]
        public void Parts_of_another_length() => Silent(Table(row => $"{row + 100}-{row + 200}W", "70-100W"));

        [Fact]
        public void Several_that_differ() => Silent(Table(row => row % 10 == 0 ? $"4-{row}" : $"48{row + 100}", "71-91"));

        [Fact]
        public void Words_with_figures_in_them() => Silent(Table(row => row % 10 == 0 ? $"Street {row}" : "Street", "1984"));

        [Fact]
        public void A_short_table() => Silent(RuleTest.Csv("Name,Code\na,48143\nb,48144\nc,71-91\n"));
    }

    public class Ignores
    {
        [Fact]
        public void What_a_schema_describes() => Silent(Table(row => $"48{row + 100}", "71-91").WithSchema("""
            { "fields": [ { "name": "Name", "type": "string" }, { "name": "Value", "type": "string" } ] }
            """));
    }

    private static char Letter(int number) => (char)('A' + (number % 26));

    private static RuleTest Table(Func<int, string> value, string seventh) => RuleTest.Csv(
        $"Name,Value\n{string.Concat(Enumerable.Range(0, 60).Select(row => $"x {row},{(row == 7 ? seventh : value(row))}\n"))}");

    private static void Silent(RuleTest test) => Assert.DoesNotContain(test.Run(), finding => finding.Id == "PTG2011");
}
