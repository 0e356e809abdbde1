using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>Whatever text gets in, and wherever: the generated code has the same shape as for harmless text, compiles, and holds the text as a literal.</summary>
public class AttackTests
{
    public static TheoryData<string> Places => [.. AttackList.All.Select(attack => attack.Place)];

    public static TheoryData<string> SinglePlaces => [.. AttackList.Single.Select(attack => attack.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Text_changes_no_code(string place)
    {
        var attack = AttackList.All.Single(attack => attack.Place == place);
        var hostile = attack.Make(AttackTexts.All).Run();
        var harmless = attack.Make(AttackTexts.Harmless).Run();

        Assert.Equal(Skeleton.Of(harmless), Skeleton.Of(hostile));
        Assert.Empty(Skeleton.StrangersIn(hostile));
        Assert.Equal(Declared(harmless), Declared(hostile));
        hostile.AssertCompilesWithoutAnalyzers();
        if (attack.ReadsBack)
            Assert.Empty(AttackTexts.All.Except(Literals(hostile), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SinglePlaces))]
    public void No_single_text_changes_code(string place)
    {
        var make = AttackList.Single.Single(attack => attack.Place == place).Make;
        var expected = Skeleton.Of(make("Harmless").Run());

        foreach (var text in AttackTexts.Single)
        {
            var result = make(text).Run();
            Assert.Empty(Skeleton.StrangersIn(result));
            Assert.Empty(result.Compilation.GetSymbolsWithName("Evil", cancellationToken: TestContext.Current.CancellationToken));

            // A name of its own may change the shape: a namespace may be none, and an entity may be called like a member. Then the compiler has to like it.
            if (place is "name of the entity" or "namespace" or "root namespace" or "other metadata")
                Assert.Empty(result.Compilation.GetDiagnostics(TestContext.Current.CancellationToken));
            else
                Assert.Equal(expected, Skeleton.Of(result));
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Findings_are_lines_of_what_can_be_seen(string place)
    {
        var project = AttackList.All.Single(attack => attack.Place == place).Make(AttackTexts.All);

        Assert.All(new RuleTest(project.Files).Run(), AssertPrintable);
    }

    [Theory]
    [MemberData(nameof(SinglePlaces))]
    public void Findings_about_a_single_text_are_lines_of_what_can_be_seen(string place)
    {
        var make = AttackList.Single.Single(attack => attack.Place == place).Make;

        foreach (var text in AttackTexts.Single)
        {
            var project = make(text);
            Assert.All((new RuleTest(project.Files) with { RootNamespace = project.RootNamespace }).Run(), AssertPrintable);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_of_a_million_letters_is_a_text(string place)
    {
        var attack = AttackList.All.Single(attack => attack.Place == place);
        var project = attack.Make([new string('x', 1_000_000), "short"]);
        var result = project.Run();

        result.AssertCompilesWithoutAnalyzers();
        Assert.Equal(Declared(attack.Make(["y", "short"]).Run()), Declared(result));
        Assert.InRange(result.Sources.Sum(source => source.Text.Length), 1, 8_000_000);
        Assert.All(new RuleTest(project.Files).Run(), finding => Assert.InRange(finding.GetMessage(Language.English).Length, 1, 2_000));
    }

    [HeavyFact]
    public void A_number_of_a_million_digits_is_read_or_reported()
    {
        var digits = new string('9', 1_000_000);
        string[] numbers = [digits, "-" + digits, "0." + digits, "1e" + digits, "1e999999999", "1e-999999999", "1E+999999999999999999999"];
        foreach (var number in numbers)
        {
            string[] types =
            [
                "", $$"""
                , "type": "integer", "constraints": { "minimum": {{number}} }
                """,
                ", \"type\": \"number\"", ", \"type\": \"year\"", ", \"type\": \"date\", \"format\": \"any\"",
            ];
            foreach (var type in types)
            {
                var project = new TestProject(
                    ProjectFile.Of("things.csv", $"Name,A\na,{number}\nb,1\n"),
                    ProjectFile.Schema("things.schema.json", $$"""{ "fields": [ { "name": "Name" }, { "name": "A"{{type}} } ] }"""));

                project.Run().AssertCompilesWithoutAnalyzers();
                Assert.All(new RuleTest(project.Files).Run(), finding => Assert.InRange(finding.GetMessage(Language.English).Length, 1, 2_000));
            }
        }
    }

    [Fact]
    public void A_million_headings_are_passed_over()
    {
        var result = new TestProject(ProjectFile.Of("things.md", string.Concat(Enumerable.Repeat("# a\n", 1_000_000)) + "\n| Name | A |\n|---|---|\n| a | 1 |\n")).Run();

        result.AssertCompilesWithoutAnalyzers();
        Assert.InRange(result.Sources.Sum(source => source.Text.Length), 1, 100_000);
    }

    [Fact]
    public void A_cell_of_a_million_letters_is_a_cell()
    {
        var long1 = new string('x', 1_000_000) + "\"\u2028";
        var result = new TestProject(ProjectFile.Of("things.csv", $"Name,Text\na,\"{long1.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nb,c\n")).Run();

        result.AssertCompilesWithoutAnalyzers();
        Assert.Contains(long1, Literals(result));
        Assert.InRange(result.Sources.Sum(source => source.Text.Length), 1_000_000, 3_200_000);
    }

    [HeavyFact]
    public void Ten_thousand_columns_are_ten_thousand_properties()
    {
        const int Count = 10_000;
        var header = string.Concat(Enumerable.Range(0, Count).Select(column => $",c{column}"));
        var cells = string.Concat(Enumerable.Range(0, Count).Select(column => $",{column}"));

        var result = new TestProject(ProjectFile.Of("things.csv", $"Name{header}\na{cells}\nb{cells}\n")).Run();

        result.AssertCompilesWithoutAnalyzers();
        Assert.Equal(Count, result.Compilation.GetTypeByMetadataName("Consumer.ThingEntry")!.GetMembers().OfType<IPropertySymbol>().Count(property => property.Name.StartsWith('C')));
    }

    [HeavyFact]
    public void Seventy_thousand_names_are_seventy_thousand_members()
    {
        const int Count = 70_000;
        var result = new TestProject(ProjectFile.Of("things.csv", "Name,Text\n" + string.Concat(Enumerable.Range(0, Count).Select(row => $"\"{AttackTexts.All[row % 40].Replace("\"", "\"\"", StringComparison.Ordinal)}{row}\",x\n")))).Run();

        result.AssertCompilesWithoutAnalyzers();
        Assert.Equal(Count, result.Compilation.GetTypeByMetadataName("Consumer.Thing")!.GetMembers().OfType<IFieldSymbol>().Count());
    }

    private static void AssertPrintable(Diagnostic finding)
    {
        Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]", finding.GetMessage(Language.English));
        Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]", finding.GetMessage(Language.Chinese));
    }

    /// <summary>The declared types, nested ones too, each with what its members are: by what the compiler understands, not by how it is written.</summary>
    private static IEnumerable<string> Declared(GeneratorResult result) => result.Compilation
        .GetSymbolsWithName(_ => true, SymbolFilter.Type, TestContext.Current.CancellationToken)
        .OfType<INamedTypeSymbol>()
        .Select(type => $"{type.ContainingSymbol.Kind}: {type.DeclaredAccessibility} {type.TypeKind} {(type.ContainingType is null ? type.ToDisplayString() : "")} of {MembersOf(type)}")
        .Order(StringComparer.Ordinal);

    private static string MembersOf(INamedTypeSymbol type) => string.Join(", ", type.GetMembers()
        .GroupBy(member => $"{member.DeclaredAccessibility} {(member.IsStatic ? "static " : "")}{(member as IMethodSymbol)?.MethodKind.ToString() ?? member.Kind.ToString()}", StringComparer.Ordinal)
        .OrderBy(members => members.Key, StringComparer.Ordinal)
        .Select(members => $"{members.Count()} {members.Key}"));

    private static HashSet<string> Literals(GeneratorResult result) => result.Trees
        .SelectMany(tree => tree.GetRoot().DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(token => token.ValueText)
        .ToHashSet(StringComparer.Ordinal);
}
