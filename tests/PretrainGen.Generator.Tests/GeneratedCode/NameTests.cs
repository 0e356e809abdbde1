using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>The name of a row and the text of its key, and all the ways to look them up.</summary>
public class NameTests
{
    private const string Shares = "Symbol,Name,Sector\nMSFT,Microsoft,IT\nKO,Coca-Cola,Food\nA,Agilent,\n";

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Name_is_the_column_of_that_name(string platform)
    {
        var result = Run(platform, ("shares.csv", Shares, "Symbol"));

        result.AssertValues(
            ("ShareTable.Get(\"KO\").Name", "Coca-Cola"),
            ("ShareTable.Get(\"KO\").KeyText", "KO"),
            ("ShareTable.Get(\"KO\").Symbol", "KO"),
            ("ShareTable.Get(\"KO\").ToString()", "KO"),
            ("Share.KO.ToName()", "Coca-Cola"),
            ("Share.KO.ToKeyText()", "KO"),
            ("ShareTable.Names", "MSFT, KO, A"),
            ("ShareNames.KO", "KO"),
            ("ShareFacts.KO.Name", "Coca-Cola"),
            ("ShareTable.Contains(\"Coca-Cola\")", "False"));
        Assert.Equal("The column <c>Name</c>.", DocOf(result, "Share", "Name"));
        Assert.Equal("The column <c>Symbol</c>, which names the row.", DocOf(result, "Share", "Symbol"));
        Assert.Equal("The text of the key cell.", DocOf(result, "Share", "KeyText"));
    }

    [Fact]
    public void Name_is_the_text_of_the_key_without_such_a_column()
    {
        var result = Run("net10.0", ("models.csv", "Model,Year\nBERT,2018\nGPT 2,2019\n", "Model"));

        result.AssertValues(("ModelTable.Get(\"GPT 2\").Name", "GPT 2"), ("Model.GPT2.Name", "GPT 2"), ("Model.GPT2.KeyText", "GPT 2"), ("Model.GPT2.ToName()", "GPT 2"));
        Assert.DoesNotContain("The column", DocOf(result, "Model", "Name"), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_may_be_the_key()
    {
        var result = Run("net10.0", ("models.csv", "Name,Year\nBERT,2018\nGPT 2,2019\n", "Name"));

        result.AssertValues(("ModelTable.Get(\"GPT 2\").Name", "GPT 2"), ("ModelTable.Get(\"GPT 2\").KeyText", "GPT 2"));
        Assert.Equal("The column <c>Name</c>, which names the row.", DocOf(result, "Model", "Name"));
    }

    [Fact]
    public void Name_is_whatever_the_column_is() => new TestProject(
            ProjectFile.Of("things.csv", "Code,Name\nA,7\nB,\n", ("Key", "Code"))).Run()
        .AssertValues(("ThingTable.Get(\"A\").Name + 1", "8"), ("Thing.B.ToName() == null", "True"), ("Thing.B.ToKeyText()", "B"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Names_are_looked_up_in_any_form(string platform) => Run(platform, ("shares.csv", Shares, "Symbol")).AssertValues(
        ("ShareTable.Contains(Share.KO)", "True"),
        ("ShareTable.Contains((Share)9)", "False"),
        ("ShareTable.Contains(\"KO\")", "True"),
        ("ShareTable.Contains(null)", "False"),
        ("ShareTable.Contains(\"ko\", StringComparison.OrdinalIgnoreCase)", "True"),
        ("ShareTable.Contains(\"ko\".ToCharArray())", "False"),
        ("ShareTable.Contains(new byte[] { 75, 79 })", "True"),
        ("ShareTable.Get(\"ko\", StringComparison.OrdinalIgnoreCase).Key", "KO"),
        ("ShareTable.Get(\"xKOx\".AsSpan(1, 2)).Key", "KO"),
        ("ShareTable.Get(\"xkox\".AsSpan(1, 2), StringComparison.OrdinalIgnoreCase).Key", "KO"),
        ("ShareTable.Get(new byte[] { 75, 79 }).Key", "KO"),
        ("ShareTable.TryGet(null, out ShareEntry entry)", "False"),
        ("ShareTable.TryGet(new byte[] { 107, 111 }, StringComparison.OrdinalIgnoreCase, out ShareEntry entry) ? entry.Key.ToString() : \"\"", "KO"),
        ("ShareTable.TryGet(\"KO\".ToCharArray(), out ShareEntry entry)", "True"),
        ("ShareTable.Parse(\"ko\", StringComparison.OrdinalIgnoreCase)", "KO"),
        ("ShareTable.Parse(\"KO\".AsSpan())", "KO"),
        ("ShareTable.TryParse(null, out Share key)", "False"),
        ("ShareTable.TryParse(\"ko\", StringComparison.OrdinalIgnoreCase, out Share key) ? key : default(Share)", "KO"),
        ("ShareTable.TryParse(\"KO\".AsSpan(), out Share key) ? key : default(Share)", "KO"),
        ("new[] { \"A\", \"KO\" }.Select(ShareTable.Get).Select(share => share.Name)", "Agilent, Coca-Cola"),
        ("new[] { \"A\", \"KO\" }.Select(ShareTable.Parse)", "A, KO"));

    [Fact]
    public void Names_are_looked_up_as_literals_of_UTF_8() => Run("net10.0", ("shares.csv", Shares, "Symbol")).AssertValues(
        ("ShareTable.Get(\"KO\"u8).Key", "KO"),
        ("ShareTable.Contains(\"ko\"u8, StringComparison.OrdinalIgnoreCase)", "True"),
        ("ShareTable.TryParse(\"KO\"u8, out var key) ? key : default", "KO"),
        ("Share.Parse(\"ko\", StringComparison.OrdinalIgnoreCase)", "KO"),
        ("Share.TryParse(\"ko\", StringComparison.OrdinalIgnoreCase, out var key) ? key : default", "KO"));

    [Fact]
    public void What_is_not_there_is_said_in_any_form() => Run("net10.0", ("shares.csv", Shares, "Symbol")).AssertMessages(
        ("ShareTable.Get(null)", "ArgumentNullException", ["name"]),
        ("ShareTable.Get(\"MSTF\"u8)", "KeyNotFoundException", ["'MSTF' is no Share", "'MSFT'"]),
        ("ShareTable.Parse(\"mstf\", StringComparison.OrdinalIgnoreCase)", "KeyNotFoundException", ["'mstf' is no Share", "'MSFT'"]),
        ("ShareTable.Contains(\"KO\", StringComparison.CurrentCulture)", "ArgumentException", ["Ordinal"]));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Unique_columns_lead_to_rows(string platform)
    {
        var result = new TestProject(
            ProjectFile.Of("ports.csv", "Port,Number,Label,Since,Weight,Side,After\nA,80,web,2020-01-01,0.5,left,\nB,443,Secure,2021-01-01,1.5,right,A\nC,,,,,,\n"),
            ProjectFile.Schema("ports.schema.json", """
                {
                  "fields": [
                    { "name": "Port", "type": "string" },
                    { "name": "Number", "type": "integer", "constraints": { "unique": true } },
                    { "name": "Label", "type": "string", "constraints": { "unique": true } },
                    { "name": "Since", "type": "date", "constraints": { "unique": true } },
                    { "name": "Weight", "type": "number", "constraints": { "unique": true } },
                    { "name": "Side", "type": "string", "categories": ["left", "right"], "constraints": { "unique": true } },
                    { "name": "After", "type": "string" }
                  ],
                  "primaryKey": ["Port"],
                  "uniqueKeys": [["After"]],
                  "foreignKeys": [{ "fields": ["After"], "reference": { "fields": ["Port"] } }]
                }
                """))
        { Platform = TargetPlatform.Named(platform) }.Run();

        result.AssertValues(
            ("PortTable.GetByNumber(443).Key", "B"),
            ("PortTable.GetByLabel(\"web\").Key", "A"),
            ("PortTable.GetByLabel(\"secure\", StringComparison.OrdinalIgnoreCase).Key", "B"),
            ("PortTable.TryGetByLabel(\"secure\", StringComparison.OrdinalIgnoreCase, out PortEntry entry) ? entry.Name : \"\"", "B"),
            ("PortTable.TryGetByLabel(null, out PortEntry entry)", "False"),
            ("PortTable.GetBySince(PortTable.Get(\"B\").Since.Value).Key", "B"),
            ("PortTable.TryGetByWeight(0.5, out PortEntry entry) ? entry.Name : \"\"", "A"),
            ("PortTable.GetBySide(PortSide.Right).Key", "B"),
            ("PortTable.GetByAfter(Port.A).Key", "B"),
            ("PortTable.TryGetByAfter(Port.B, out PortEntry entry)", "False"),
            ("PortTable.WhereAfter(Port.A).Count", "1"));
        result.AssertMessages(
            ("PortTable.GetByNumber(81)", "KeyNotFoundException", ["No Port has '81' as its Number. The nearest are 80 and 443."]),
            ("PortTable.GetByLabel(\"wbe\")", "KeyNotFoundException", ["'wbe' is no Label. Did you mean 'web'?"]),
            ("PortTable.GetByLabel(null)", "ArgumentNullException", ["name"]),
            ("PortTable.GetByWeight(7)", "KeyNotFoundException", ["No Port has '7' as its Weight."]),
            ("PortTable.GetByAfter(Port.C)", "KeyNotFoundException", ["No Port has 'C' as its After."]));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Entries_are_compared_and_extended(string platform) => Assert.Equal("A KO MSFT|MSFT 4|3", Run(platform, ("shares.csv", Shares, "Symbol")).RunSnippet("""
        static string Run()
        {
            ShareEntry[] entries = ShareTable.All.ToArray();
            Array.Sort(entries);
            Array.Reverse(entries);
            return string.Join(" ", entries.Select(entry => entry.KeyText)) + "|" + ShareTable.Longest.KeyText + " " + ShareTable.Longest.Length + "|" + entries.Distinct().Count();
        }
        """, """
        namespace Consumer
        {
            partial struct ShareEntry { public int Length { get { return KeyText.Length; } } }
            static partial class ShareTable { public static ShareEntry Longest { get { return Get("MSFT"); } } }
        }
        """));

    [Fact]
    public void Nothing_internal_is_offered()
    {
        var compilation = Run("net10.0", ("shares.csv", Shares, "Symbol")).AssertCompiles().Compilation;
        var members = from name in (string[])["Share", "ShareEntry", "ShareTable", "ShareNames", "ShareFacts", "ShareExtensions"]
                      from member in compilation.GetTypeByMetadataName("Consumer." + name)!.GetMembers()
                      where member.DeclaredAccessibility is Accessibility.Internal && !member.IsImplicitlyDeclared
                      select $"{name}.{member.Name}";

        Assert.Empty(members);
    }

    private static string DocOf(GeneratorResult result, string entity, string property) => result.Compilation
        .GetTypeByMetadataName($"Consumer.{entity}Entry")!.GetMembers(property).Single()
        .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!
        .Split("<summary>")[1].Split("</summary>")[0];

    private static GeneratorResult Run(string platform, (string File, string Csv, string Key) table) =>
        new TestProject(ProjectFile.Of(table.File, table.Csv, ("Key", table.Key))) { Platform = TargetPlatform.Named(platform) }.Run();
}
