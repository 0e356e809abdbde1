using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PretrainGen.Tool.Fixing;

namespace PretrainGen.Tool.Tests.Fixing;

public sealed partial class TableFixerTests : IDisposable
{
    private readonly FixerFolder _folder = new();

    public static TheoryData<int> Clear => Numbers(isClear: true);

    public static TheoryData<int> Doubtful => Numbers(isClear: false);

    public static TheoryData<int> All => [.. Enumerable.Range(0, MendExamples.All.Count)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Clear))]
    public async Task What_has_one_clear_mend_is_mended(int number)
    {
        var example = MendExamples.All[number];
        var path = _folder.Write(example);

        var result = await _folder.FixAsync();

        Assert.Equal(example.After, Encoding.UTF8.GetString(result.Files.Find(path)!.Bytes));
        Assert.Contains(example.Id, result.Mended.Select(edit => edit.Finding.Id));
        Assert.DoesNotContain(example.Id, result.Findings.Select(finding => finding.Id));
        Assert.Equal(example.Before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task What_is_doubtful_is_left_and_proposed(int number)
    {
        var example = MendExamples.All[number];
        var path = _folder.Write(example);

        var result = await _folder.FixAsync();

        var file = result.Files.Find(path)!;
        Assert.Equal(example.Before, Encoding.UTF8.GetString(file.Bytes));
        var proposals = result.Findings.Where(finding => finding.Id == example.Id).SelectMany(FileEdit.Of).ToList();
        Assert.All(proposals, proposal => Assert.False(proposal.IsClear));
        Assert.Equal(example.After, Encoding.UTF8.GetString(file.With(proposals)!.Bytes));
    }

    /// <summary>What a message says and what the mend does are one thing.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_suggested_is_what_is_written(int number)
    {
        var example = MendExamples.All[number];
        _folder.Write(example);

        var result = await _folder.FixAsync(_ => false);

        Assert.Empty(result.Mended);
        var findings = result.Findings.Where(finding => finding.Id == example.Id).ToList();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            var suggested = Suggestion().Match(finding.GetMessage(CultureInfo.InvariantCulture));
            if (suggested.Success)
                Assert.All(FileEdit.Of(finding), edit => Assert.Contains(suggested.Groups[1].Value, Plain(edit.Text), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_finding_for_many_cells_mends_them_all()
    {
        var rows = Enumerable.Range(1, 1_500).Select(row => (row % 10) switch { 0 => "gren", 1 => "Bleu", _ => "green" }).ToList();
        _folder.Write("things.schema.json", """{ "fields": [ { "name": "No", "type": "integer" }, { "name": "Colour", "categories": ["green", "blue"] } ], "primaryKey": ["No"] }""");
        var path = _folder.Write("things.csv", Encoding.UTF8.GetBytes(Table(rows)));

        var result = await _folder.FixAsync();

        Assert.Equal(150, result.Mended.Count);
        Assert.Equal(Table([.. rows.Select(colour => colour == "gren" ? "green" : colour)]), Encoding.UTF8.GetString(result.Files.Find(path)!.Bytes));

        static string Table(IEnumerable<string> colours) =>
            "No,Colour\n" + string.Concat(colours.Select((colour, row) => string.Create(CultureInfo.InvariantCulture, $"{row},{colour}\n")));
    }

    [Fact]
    public async Task A_mend_that_would_repeat_a_key_is_left_to_a_person()
    {
        var path = _folder.Write("things.csv", "Name,Legs\nCafé,6\nCafÃ©,6\nDog,4\n"u8.ToArray());

        var result = await _folder.FixAsync();

        Assert.Equal("Name,Legs\nCafé,6\nCafÃ©,6\nDog,4\n", Encoding.UTF8.GetString(result.Files.Find(path)!.Bytes));
        Assert.Contains("PTG2009", result.Findings.Select(finding => finding.Id));
    }

    private static string Plain(string text) => text.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static TheoryData<int> Numbers(bool isClear) =>
        [.. MendExamples.All.Index().Where(example => example.Item.IsClear == isClear).Select(example => example.Index)];

    [GeneratedRegex("(?:did you mean|it should be|which looks the same as|here, but) '([^']*)'")]
    private static partial Regex Suggestion();
}
