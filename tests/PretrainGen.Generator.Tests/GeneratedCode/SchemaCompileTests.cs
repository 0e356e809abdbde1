using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Whatever stands in a schema, generated code compiles on every platform, and the analyzers of the SDK have nothing to say.</summary>
public class SchemaCompileTests
{
    private const string Table = "Name,Text,Number,Parent\na,x,1,\nb,y,2,a\nc,,x,zz\n";

    private static readonly Dictionary<string, IReadOnlyList<ProjectFile>> Projects = new(StringComparer.Ordinal)
    {
        ["texts that look like code"] = Described(Table, """
            {"title":"*/","fields":[
              {"name":"Name","title":"<b>\"&\u2028#error","description":"]]> */ ///\r\n#endif","example":"</c>"},
              {"name":"Text","description":"</summary>","categories":[
                {"value":"x","label":"class","description":"<see cref=\"x\"/>"},{"value":"y","label":"Equals"},{"value":"z","label":"\" + x + \""},
                {"value":"","label":"!"},{"value":"\ud800","label":"value__"}]},
              {"name":"Number","type":"integer"},{"name":"Parent"}],
             "primaryKey":"Name","foreignKeys":[{"fields":"Parent","reference":{"fields":"Name"}}],
             "pretraingen":{"obsolete":{"when":{"Name":{"required":true}},"message":"\"\\\u0000\u2029{Text}\r\n*/ {Name}"}}}
            """),
        ["names that are in the way"] = Described(
            "Name,Keys,RowOf,GetName,_keys,Alias\na,1,2,3,4,GetAnyName\nb,1,2,3,5,Keys\n",
            """{"fields":[{"name":"Name"},{"name":"Keys","type":"list"},{"name":"RowOf","categories":["2"]},{"name":"GetName"},{"name":"_keys","type":"integer"},{"name":"Alias"}],"primaryKey":"Name","pretraingen":{"aliases":"Alias","enumValue":"_keys","identifier":"Alias"}}"""),
        ["numbers at their limits"] = Described(
            "Name,No,Real,Big\na,-2147483648,NaN,-9223372036854775808\nb,2147483647,INF,9223372036854775807\nc,0,-INF,\nd,1,-1.7976931348623157E+308,\ne,-1,,99999999999999999999\n",
            """{"fields":[{"name":"Name"},{"name":"No","type":"integer"},{"name":"Real","type":"number"},{"name":"Big","type":"integer","constraints":{"required":true}}],"primaryKey":"Name","pretraingen":{"enumValue":"No"}}"""),
        ["required cells that hold nothing of the kind"] = Described(
            "Name,A,B,C,D,E,F,G,H\na,x,x,x,x,x,x,x,\n",
            """
            {"fields":[{"name":"Name"},{"name":"A","type":"integer","constraints":{"required":true}},{"name":"B","type":"number","constraints":{"required":true}},
             {"name":"C","type":"boolean","constraints":{"required":true}},{"name":"D","type":"date","constraints":{"required":true}},{"name":"E","type":"datetime","constraints":{"required":true}},
             {"name":"F","categories":["y"],"constraints":{"required":true}},{"name":"G","constraints":{"required":true}},{"name":"H","type":"string","constraints":{"required":true,"unique":true}}],
             "primaryKey":"Name","foreignKeys":[{"fields":"G","reference":{"fields":"Name"}}]}
            """),
        ["no rows"] = Described("Name,Tags,Kind,No,On\n", """{"fields":[{"name":"Name"},{"name":"Tags","type":"list"},{"name":"Kind","categories":["a"]},{"name":"No","type":"integer","constraints":{"unique":true}},{"name":"On"}],"primaryKey":"Name","foreignKeys":[{"fields":"On","reference":{"fields":"Name"}}],"pretraingen":{"aliases":"Tags","enumValue":"No"}}"""),
        ["categories that nobody has"] = Described("Name,Kind\na,\n", """{"fields":[{"name":"Name"},{"name":"Kind","type":"list","categories":["x"]}],"primaryKey":"Name"}"""),
        ["keys that run together"] = Described("A,B\na b,c\na,b c\n", """{"fields":[{"name":"A"},{"name":"B"}],"primaryKey":["A","B"]}"""),
        ["rows of an internal table"] =
        [
            ProjectFile.Of("b.csv", "Name\nx\n", ("Accessibility", "internal")),
            .. Described("Name,B,Bs\na,x,x\n", """{"fields":[{"name":"Name"},{"name":"B"},{"name":"Bs","type":"list"}],"primaryKey":"Name","foreignKeys":[{"fields":"B","reference":{"resource":"b","fields":"Name"}},{"fields":"Bs","reference":{"resource":"b.csv","fields":"Name"}}]}"""),
        ],
        ["rows of another namespace"] =
        [
            ProjectFile.Of("b.csv", "Name\nx\n", ("Namespace", "Other.class")),
            .. Described("Name,B\na,x\nb,\n", """{"fields":[{"name":"Name"},{"name":"B"}],"primaryKey":"Name","foreignKeys":[{"fields":"B","reference":{"resource":"b","fields":"Name"}}]}"""),
        ],
        ["tables that refer to each other"] =
        [
            ProjectFile.Of("as.csv", "Name,B\na,b\n"), ProjectFile.Schema("as.schema.json", """{"fields":[{"name":"Name"},{"name":"B"}],"primaryKey":"Name","foreignKeys":[{"fields":"B","reference":{"resource":"bs","fields":"Name"}}]}"""),
            ProjectFile.Of("bs.csv", "Name,A\nb,a\n"), ProjectFile.Schema("bs.schema.json", """{"fields":[{"name":"Name"},{"name":"A"}],"primaryKey":"Name","foreignKeys":[{"fields":"A","reference":{"resource":"as","fields":"Name"}}]}"""),
        ],
        ["a schema of other columns"] = Described(Table, """{"fields":[{"name":"X","type":"integer"},{"name":"X","type":"date"},{"name":"Name","type":"object"}],"foreignKeys":[{"fields":"X","reference":{"resource":"nowhere","fields":"Y"}}],"pretraingen":{"doc":"Q","link":"Q","aliases":"Q","identifier":"Q","enumValue":"Q","obsolete":{"when":{"Q":"x"}}}}"""),
        ["no schema at all"] = Described(Table, "{"),
    };

    /// <summary>Every project on every platform.</summary>
    public static TheoryData<string, string> Matrix => [.. from project in Projects.Keys from platform in TargetPlatform.All select (project, platform.Name)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_hostile_schema_compiles_without_a_word(string project, string platform) =>
        new TestProject(Projects[project]) { Platform = TargetPlatform.Named(platform) }.Run().AssertCompiles();

    private static ProjectFile[] Described(string table, string schema) => [ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema)];
}
