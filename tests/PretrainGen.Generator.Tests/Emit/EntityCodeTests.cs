using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Emit;

/// <summary>What of an entity a framework gets, above all in a library for several frameworks: what is compiled against the oldest runs with the newest.</summary>
public class EntityCodeTests
{
    private const string Table = "Name,Opened,Closes,Days,Year,Follows\nZoo,1844-08-01,18:00,2024-01-01;2024-12-24,1844,\nFair,,22:30,,,Zoo\n";

    private const string Schema = """
        {
          "fields": [
            { "name": "Name" },
            { "name": "Opened", "type": "date", "constraints": { "unique": true } },
            { "name": "Closes", "type": "time", "format": "%H:%M", "clrType": "TimeOnly" },
            { "name": "Days", "type": "list", "delimiter": ";", "itemType": "date" },
            { "name": "Year", "type": "year" },
            { "name": "Follows" }
          ],
          "primaryKey": "Name",
          "foreignKeys": [{ "fields": "Follows", "reference": { "fields": "Name" } }]
        }
        """;

    private static readonly TestProject Project = new(ProjectFile.Of("places.csv", Table), ProjectFile.Schema("places.schema.json", Schema));

    public static TheoryData<string> OldPlatforms => [TargetPlatform.Net472.Name, TargetPlatform.NetStandard20.Name];

    [Theory, MemberData(nameof(OldPlatforms))]
    public void Every_member_of_an_old_framework_is_on_the_newest(string platform)
    {
        var old = Members(Project with { Platform = TargetPlatform.Named(platform), IsPortable = true });

        Assert.Contains("Consumer.PlaceEntry.Year: int?", old);
        Assert.Subset(Members(Project with { IsPortable = true }), old);
    }

    [Theory, MemberData(nameof(OldPlatforms))]
    public void Only_what_has_no_type_there_is_left_out(string platform)
    {
        string[] left = ["PlaceEntry.Opened", "PlaceEntry.Closes", "PlaceEntry.Days", "PlaceTable.WhereDays", "PlaceTable.GetByOpened", "PlaceTable.TryGetByOpened"];
        var project = Project with { Platform = TargetPlatform.Named(platform) };

        var missing = Names(project).Except(Names(project with { IsPortable = true }));

        Assert.Equal(left.Order(), missing.Where(name => name.Contains("Table.", StringComparison.Ordinal) || name.Contains("Entry.", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void On_the_newest_nothing_is_left_out() => Assert.Equal(
        Project.Run().Sources.Select(source => source.Text), (Project with { IsPortable = true }).Run().Sources.Select(source => source.Text));

    [Theory, MemberData(nameof(OldPlatforms))]
    public void The_row_still_says_it(string platform) => Assert.Contains(
        "1844-08-01", (Project with { Platform = TargetPlatform.Named(platform), IsPortable = true }).Run().Sources.Single(source => source.HintName.Contains(".Keys.", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    /// <summary>The types of the library differ by framework in what they are made of, and not in their names.</summary>
    private static HashSet<string> Members(TestProject project) =>
        [.. from member in PublicMembers(project) select $"{member.ContainingType}.{member.Name}: {TypeOf(member)}"];

    private static IEnumerable<string> Names(TestProject project) =>
        PublicMembers(project).Where(member => member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet }).Select(member => $"{member.ContainingType.Name}.{member.Name}").Distinct();

    private static IEnumerable<ISymbol> PublicMembers(TestProject project) =>
        from type in project.Run().AssertCompiles().Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
        where type.DeclaredAccessibility == Accessibility.Public
        from member in type.GetMembers()
        where member.DeclaredAccessibility == Accessibility.Public && member is IPropertySymbol or IMethodSymbol or IFieldSymbol
        select member;

    private static string TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(),
        IMethodSymbol method => string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString(NullableFlowState.None))) + " -> " + method.ReturnType.ToDisplayString(NullableFlowState.None),
        IFieldSymbol field => field.Type.ToDisplayString(NullableFlowState.None),
        _ => "",
    };
}
