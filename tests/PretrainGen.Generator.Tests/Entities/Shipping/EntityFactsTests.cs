using System.Text.RegularExpressions;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Shipping;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Shipping;

/// <summary>What is shipped is what is generated.</summary>
public partial class EntityFactsTests
{
    public static TheoryData<string> Tables => ["Countries", "Devices", "Keyless"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_property_and_its_type(string table) => AssertEmitted(table, ShippedKind.Column, ".Entry.g.cs", Property());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_look_up_and_what_it_takes(string table) => AssertEmitted(table, ShippedKind.Lookup, ".Table.g.cs", LookUp());

    [Theory]
    [InlineData("int", "int", false)]
    [InlineData("int", "long", true)]
    [InlineData("int", "int?", true)]
    [InlineData("int?", "int", true)]
    [InlineData("string", "string?", true)]
    [InlineData("string?", "string", false)]
    [InlineData("Uri?", "Uri", false)]
    [InlineData("string", "IReadOnlyList<string>", true)]
    public void What_breaks_users(string shipped, string present, bool breaks) => Assert.Equal(breaks, PropertyType.Breaks(shipped, present));

    private static void AssertEmitted(string table, ShippedKind kind, string file, Regex member)
    {
        var files = FilesOf(table);
        var sources = new TestProject(files).Run().Sources;
        foreach (var entity in Models.Of(files).Select(model => model.Entity!))
        {
            var text = sources.Single(source => source.HintName.Contains($"{entity.Name}-", StringComparison.Ordinal) && source.HintName.EndsWith(file, StringComparison.Ordinal)).Text;
            var emitted = member.Matches(Namespaces().Replace(text, "")).Select(match => $"{match.Groups["name"]}: {Lists().Replace(match.Groups["type"].Value, "IReadOnlyList<").Replace("TextList", "IReadOnlyList<string>", StringComparison.Ordinal)}");

            Assert.Equal(
                emitted.Order(StringComparer.Ordinal),
                EntityFacts.Of(entity).Where(fact => fact.Kind == kind).Select(fact => $"{fact.Member}: {fact.Type}").Order(StringComparer.Ordinal));
        }
    }

    private static IReadOnlyList<ProjectFile> FilesOf(string table) => table switch
    {
        "Countries" => DescribedTables.Countries,
        "Devices" => DescribedTables.Devices,
        _ => [ProjectFile.Of("days.csv", "Day,Rain\n2020-01-01,yes\n2020-01-01,no\n2020-01-02,no\n")],
    };

    // What the entry has for every key is no column; a column called Name is one.
    [GeneratedRegex(@"null where the value is missing\.[^\n]*\n\s+public (?<type>\S+) (?<name>\w+)\b|The column <c>[^\n]*\n\s+public (?<type>\S+) (?<name>\w+)\b")]
    private static partial Regex Property();

    [GeneratedRegex(@"public static \S+ (?<name>(Where|GetBy)\w+)\((?<type>\S+) value\)")]
    private static partial Regex LookUp();

    [GeneratedRegex("^ValueList<")]
    private static partial Regex Lists();

    [GeneratedRegex(@"global::(\w+\.)*")]
    private static partial Regex Namespaces();
}
