using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PretrainGen.Generator.Tests.Docs;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules;

/// <summary>What a rule's page shows is what happens: its wrong table, or its wrong C#, gives the output that it prints, its right one gives none.</summary>
public partial class PageExamplesTests
{
    private const string EditorConfig = ".editorconfig";

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("generator", "docs"), "PTG*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_wrong_is_said_as_the_page_prints_it(string page)
    {
        var section = SectionOf(page, "Wrong");
        var printed = Output().Match(section).Groups[1].Value;

        Assert.Equal(printed, string.Join('\n', (TestOf(section) with { Compiles = null }).Run().Select(PrintedFinding.Of)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_is_right_is_right(string page) => Assert.Empty(TestOf(SectionOf(page, "Right")).Run().Select(PrintedFinding.Of));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_way_to_silence_a_rule_works(string page)
    {
        var text = ReadPage(page);
        var wrong = TestOf(SectionOf(page, "Wrong")) with { Compiles = null };
        var global = GlobalKey().Match(text).Groups[1].Value;
        var local = LocalKey().Match(text);

        Assert.Empty(wrong.WithGlobalConfig(global).Run());
        Assert.Empty(wrong.WithEditorConfig($"{local.Groups[2].Value}\n{local.Groups[1].Value}\n").Run());
    }

    private static string ReadPage(string page) => File.ReadAllText(RepositoryRoot.Combine("generator", "docs", page));

    private static string SectionOf(string page, string heading)
    {
        var parts = ReadPage(page).Split($"\n## {heading}\n");
        Assert.Equal(2, parts.Length);
        return parts[1].Split("\n## ")[0];
    }

    /// <summary>The files that a section shows: a name in a line of its own, then what is in the file.</summary>
    private static RuleTest TestOf(string section)
    {
        var shown = ShownFile().Matches(section).Select(match => (Name: match.Groups[1].Value, Text: match.Groups[2].Value)).ToList();
        var items = shown.Where(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => XElement.Parse(file.Text)).ToList();
        var project = new RuleTest([.. from file in shown
                                where !file.Name.EndsWith(".csproj", StringComparison.Ordinal) && file.Name != EditorConfig
                                select IsTable(file.Name)
                                    ? ProjectFile.Of(file.Name, Continued(file.Text), MetadataOf(items.Find(item => item.Attribute("Include")!.Value == file.Name)))
                                    : ProjectFile.Other(file.Name, file.Text)])
        {
            RootNamespace = "MyProject",

            // Such a reference brings the rules, but nothing to compile against.
            Platform = items.Exists(item => item.Name.LocalName == "GlobalPackageReference") ? TargetPlatform.Net100.WithoutLibrary : TargetPlatform.Net100,
        };
        return shown.Where(file => file.Name == EditorConfig).Aggregate(project, (test, file) => test.WithEditorConfig(file.Text));
    }

    private static bool IsTable(string name) => Path.GetExtension(name) is not (".json" or ".cs" or EditorConfig);

    private static (string Name, string Value)[] MetadataOf(XElement? item) =>
        [.. from attribute in item?.Attributes() ?? [] where attribute.Name != "Include" select (attribute.Name.LocalName, attribute.Value)];

    /// <summary>A table with the rows that a page leaves to the reader: those between the one before "…" and the one after it.</summary>
    private static string Continued(string table) => LeftOut().Replace(table, match => string.Concat(
        from number in Enumerable.Range(int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) - 1)
        select string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}{number},{number}\n")));

    [GeneratedRegex(@"^`([^`\n]+)`\n\n```\w+\n(.*?\n?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownFile();

    [GeneratedRegex(@"^(\w)(\d+),\d+\n…\n\w(\d+),\d+\n", RegexOptions.Multiline)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"^```text\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex(@"`(dotnet_diagnostic\.PTG\d{4}\.severity = none)`")]
    private static partial Regex GlobalKey();

    [GeneratedRegex(@"`((?:pretraingen|dotnet_diagnostic)\.PTG\d{4}\.severity = none)` in a section of `\.editorconfig`, such as `(\[[^\]]+\])`")]
    private static partial Regex LocalKey();
}
