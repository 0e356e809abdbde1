using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Lists of generated code go wherever other lists go.</summary>
public class ListTests
{
    private static readonly ProjectFile Roles = ProjectFile.Of(
        "roles.csv", "Role,Inherits,Tags,Sizes,Active\nAdmin,Editor;Reader,a;b c,3;1,true\nEditor,Reader,a,2,false\nReader,,,,true\nGuest,Reader,b c,1,\n");

    private static readonly ProjectFile Schema = ProjectFile.Schema("roles.schema.json", """
        {
          "fields": [
            { "name": "Role", "type": "string" },
            { "name": "Inherits", "type": "list", "delimiter": ";" },
            { "name": "Tags", "type": "list", "delimiter": ";" },
            { "name": "Sizes", "type": "list", "delimiter": ";", "itemType": "integer" },
            { "name": "Active", "type": "boolean" }
          ],
          "primaryKey": ["Role"], "foreignKeys": [ { "fields": ["Inherits"], "reference": { "resource": "", "fields": ["Role"] } } ]
        }
        """);

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void They_are_joined_queried_and_captured(string platform) => Run(platform).AssertValues(
        ("string.Join(\",\", RoleTable.Keys)", "Admin,Editor,Reader,Guest"),
        ("string.Join(\",\", RoleTable.Names)", "Admin,Editor,Reader,Guest"),
        ("string.Join(\"|\", RoleTable.Get(Role.Admin).Tags)", "a|b c"),
        ("string.Join(\"|\", RoleTable.Get(Role.Admin).Inherits)", "Editor|Reader"),
        ("RoleTable.WhereInherits(Role.Reader).Select(role => role.Name)", "Admin, Editor, Guest"),
        ("RoleTable.All.Where(role => role.Inherits.Contains(Role.Editor)).Select(role => role.Key)", "Admin"),
        ("RoleTable.All.SelectMany(role => role.Sizes).Max()", "3"),
        ("new { RoleTable.Get(Role.Admin).Inherits }.Inherits.Count", "2"),
        ("RoleTable.Get(Role.Admin).Sizes[1]", "1"),
        ("RoleTable.Get(Role.Admin).Sizes.AsSpan().Length", "2"),
        ("((ReadOnlySpan<Role>)RoleTable.Keys).Length", "4"),
        ("((IReadOnlyList<string>)RoleTable.Get(Role.Admin).Tags)[0]", "a"),
        ("typeof(RoleEntry).GetProperty(\"Inherits\").GetValue(RoleTable.Get(Role.Admin))", "Editor, Reader"),
        ("typeof(RoleEntry).GetProperties().Select(property => property.GetValue(RoleTable.Get(Role.Guest)) ?? \"none\").Count()", "8"),
        ("RoleTable.Get(Role.Admin).Inherits.ToString()", "Editor, Reader"),
        ("RoleTable.All.ToString()", "Admin, Editor, Reader, Guest"));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Items_and_flags_lead_to_rows(string platform) => Run(platform).AssertValues(
        ("RoleTable.WhereTags(\"b c\")", "Admin, Guest"),
        ("RoleTable.WhereTags(\"none\").Count", "0"),
        ("RoleTable.WhereTags(null).Count", "0"),
        ("RoleTable.WhereSizes(1)", "Admin, Guest"),
        ("RoleTable.WhereActive(true)", "Admin, Reader"),
        ("RoleTable.WhereActive(false)", "Editor"),
        ("RoleTable.WhereInherits(Role.Editor)[0].Key", "Admin"));

    [Fact]
    public void They_outlive_an_await_and_an_iterator() => Assert.Equal("Editor Reader Admin", Run("net10.0").RunSnippet("""
        static async System.Threading.Tasks.Task<string> Read()
        {
            var inherits = RoleTable.Get(Role.Admin).Inherits;
            await System.Threading.Tasks.Task.Yield();
            var names = new List<string>();
            foreach (var role in inherits) names.Add(role.ToName());
            foreach (var role in Editors()) names.Add(role.Name);
            return string.Join(" ", names);
        }

        static IEnumerable<RoleEntry> Editors()
        {
            foreach (var role in RoleTable.WhereInherits(Role.Editor)) yield return role;
        }

        static string Run() => Read().GetAwaiter().GetResult();
        """));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void They_are_arrays_in_JSON(string platform) => Run(platform).AssertValues(
        ("System.Text.Json.JsonSerializer.Serialize(new { RoleTable.Get(Role.Admin).Inherits, RoleTable.Get(Role.Admin).Tags, RoleTable.Get(Role.Admin).Sizes })", """{"Inherits":["Editor","Reader"],"Tags":["a","b c"],"Sizes":[3,1]}"""),
        ("System.Text.Json.JsonSerializer.Serialize(RoleTable.WhereActive(true))", """["Admin","Reader"]"""));

    [Theory]
    [MemberData(nameof(Platforms))]
    public void No_property_and_no_result_is_a_ref_struct(string platform)
    {
        var compilation = Run(platform).AssertCompiles().Compilation;
        var members = from name in (string[])["RoleEntry", "RoleTable", "RoleExtensions"]
                      from member in compilation.GetTypeByMetadataName("Consumer." + name)!.GetMembers()
                      where member.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public
                      let type = member switch
                      {
                          Microsoft.CodeAnalysis.IPropertySymbol property => property.Type,
                          Microsoft.CodeAnalysis.IMethodSymbol method => method.ReturnType,
                          _ => null,
                      }
                      where type is not null
                      select (Member: member, Type: type);

        Assert.NotEmpty(members);
        Assert.DoesNotContain(members, member => member.Type.IsRefLikeType);
    }

    private static GeneratorResult Run(string platform) => new TestProject(Roles, Schema) { Platform = TargetPlatform.Named(platform) }.Run();
}
