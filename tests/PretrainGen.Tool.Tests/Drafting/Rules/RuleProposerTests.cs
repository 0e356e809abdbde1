using System.Globalization;
using PretrainGen.Tool.Drafting;
using PretrainGen.Tool.Drafting.Rules;

namespace PretrainGen.Tool.Tests.Drafting.Rules;

public class RuleProposerTests
{
    private const int Rows = 30;

    [Theory]
    [InlineData("Height", "required range")]
    [InlineData("Reading", "required")]
    public async Task Only_what_is_counted_or_measured_has_bounds(string header, string kinds) =>
        Assert.Equal(kinds, await KindsAsync(header, row => Write(row * 1.5)));

    [Theory]
    [InlineData("Latitude", -90, 90)]
    [InlineData("lng", -180, 180)]
    [InlineData("Success percentage", 0, 100)]
    public async Task Bounds_follow_from_what_numbers_are(string header, int minimum, int maximum)
    {
        var result = await DraftAsync(header, row => Write((row * 2) + 0.5));

        Assert.Contains(
            $"\"constraints\": {{ \"required\": true, \"minimum\": {minimum}, \"maximum\": {maximum} }}",
            result.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Latitude", 80)]
    [InlineData("Success percentage", 90)]
    [InlineData("Height", -20)]
    public async Task What_some_cell_breaks_is_not_proposed(string header, int offset) =>
        Assert.Equal("required", await KindsAsync(header, row => Write(row + offset + 0.5)));

    [Theory]
    [InlineData("Growth in percent")]
    [InlineData("Temperature")]
    [InlineData("Balance")]
    public async Task Differences_have_both_signs(string header) =>
        Assert.Equal("required", await KindsAsync(header, row => Write(row + 0.5)));

    [Fact]
    public async Task Years_have_four_digits() => Assert.Equal("required range", await KindsAsync("Year", row => Write(1990 + row)));

    [Fact]
    public async Task A_gap_surprises_nobody_where_there_is_one() =>
        Assert.Equal("", await KindsAsync("Reading", row => row == 7 ? "" : Write(row + 0.5)));

    [Fact]
    public async Task Remarks_are_not_required() => Assert.Equal("", await KindsAsync("Remarks", row => $"some words about {row} of them"));

    [Fact]
    public async Task Codes_have_a_form() =>
        Assert.Equal("required pattern", await KindsAsync("Badge", row => $"AB{(char)('A' + (row % 26))}-{1000 + row}"));

    [Fact]
    public async Task Addresses_have_a_form() => Assert.Equal("required format", await KindsAsync("Page", row => $"https://a.org/{row}"));

    [Fact]
    public async Task Names_are_unique() => Assert.Equal("required unique", await KindsAsync("Title", row => "The " + Word(row)));

    [Fact]
    public async Task A_code_decides_its_name_and_the_name_its_code()
    {
        var result = await DraftAsync(
            "Country code,Country name", row => $"{(char)('A' + (row % 6))}{(char)('B' + (row % 6))},Land {Word(row % 6)}");

        Assert.Contains(
            """{ "fields": ["Country code", "Country name"], "link": "coupled" }""", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_exception_and_nothing_is_decided()
    {
        var result = await DraftAsync(
            "Country code,Country name", row => $"{(char)('A' + (row % 6))}B,Land {Word(row == 29 ? 0 : row % 6)}");

        Assert.DoesNotContain(
            result.Proposals,
            proposal => proposal.Columns.StartsWith("Country code", StringComparison.Ordinal) && proposal.Kind == ProposalKind.Dependency);
    }

    [Fact]
    public async Task A_start_is_before_its_end()
    {
        var result = await DraftAsync("start_date,end_date", row => $"2020-01-{row + 1:00},2020-02-{(row % 28) + 1:00}");

        Assert.Contains(
            """{ "id": "end-date-not-before-start-date", "then": { "end_date": { "min": { "field": "start_date" } } } }""",
            result.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_rows_support_nothing() =>
        Assert.Empty((await DraftFolder.DraftAsync("a.csv", "Name,Height\nA,1\nB,2\n", rules: true)).Proposals);

    [Fact]
    public async Task Names_of_rows_of_another_table_are_references()
    {
        using var folder = new DraftFolder();
        var countries = folder.Write("countries.csv", "Code,Country\n" + Lines(8, row => $"{(char)('A' + row)}X,Land {Word(row)}"));
        var table = folder.Write("cities.csv", "City,Country code\n" + Lines(Rows, row => $"City {Word(row)},{(char)('A' + (row % 7))}X"));
        var request = new DraftRequest(table) { Others = [countries], ProposesRules = true };

        var result = await TableDrafter.DraftAsync(request, TestContext.Current.CancellationToken);

        Assert.Null(result.Refusal);
        Assert.Contains(
            """{ "fields": ["Country code"], "reference": { "resource": "countries", "fields": ["Code"] } }""",
            result.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_table_takes_no_longer_than_its_rows()
    {
        var result = await DraftFolder.DraftAsync(
            "a.csv",
            "Name,Group,Kind,Height\n" + Lines(20_000, row => $"Row {row},G{row % 500},K{row % 500 % 7},{row}"),
            rules: true);

        Assert.Null(result.Refusal);
        Assert.Contains(result.Proposals, proposal => proposal.Kind == ProposalKind.Range);
    }

    private static Task<DraftResult> DraftAsync(string headers, Func<int, string> cells) =>
        DraftFolder.DraftAsync("a.csv", $"Name,{headers}\n" + Lines(Rows, row => $"Row {Word(row)},{cells(row)}"), rules: true);

    private static async Task<string> KindsAsync(string header, Func<int, string> cell)
    {
        var result = await DraftAsync(header, cell);
        Assert.Null(result.Refusal);
        return string.Join(' ', result.Proposals.Select(proposal => proposal.Kind.ToString().ToLowerInvariant()));
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(row => line(row) + "\n"));

    private static string Word(int row) => new([(char)('a' + (row % 23)), (char)('k' + (row / 23)), 'o', (char)('a' + (row % 19))]);

    private static string Write(double number) => number.ToString(CultureInfo.InvariantCulture);
}
