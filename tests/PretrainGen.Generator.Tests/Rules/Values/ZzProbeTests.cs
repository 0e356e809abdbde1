using PretrainGen.Generator.Tests.Support;
namespace PretrainGen.Generator.Tests.Rules.Values;
public class ZzProbeTests(ITestOutputHelper output)
{
    private void Show(RuleTest test)
    {
        foreach (var finding in (test with { Compiles = null }).Run())
            output.WriteLine($"{finding.Location.GetLineSpan().StartLinePosition} {finding.Severity} {finding.Id}: {finding.GetMessage(Language.English)}");
        try { _ = (test with { Compiles = true }).Run(); } catch (Exception e) { output.WriteLine("COMPILE " + e.Message); }
    }
    [Fact]
    public void Keyless() => Show(RuleTest.Csv("Class,Legs,On\ninsect,1.5,bird\nbird,x,insect\ninsect,2.5,zzz\n").WithSchema("""
        { "fields": [ { "name": "Class" , "constraints": {"unique": true}}, { "name": "Legs", "type": "number", "constraints": {"minimum": 2} }, {"name":"On"} ], "foreignKeys": [{"fields":"On","reference":{"fields":"Class"}}],
          "pretraingen": { "rules": [ { "id": "r", "then": { "Legs": { "min": 9 } } } ] } }
        """));
    [Fact]
    public void KeylessNoUnique() => Show(RuleTest.Csv("Class,Legs,On\ninsect,1.5,bird\nbird,2.5,insect\ninsect,2.5,zzz\n").WithSchema("""
        { "fields": [ { "name": "Class" }, { "name": "Legs", "type": "number", "constraints": {"minimum": 2} }, {"name":"On"} ], "foreignKeys": [{"fields":"On","reference":{"fields":"Class"}}],
          "pretraingen": { "rules": [ { "id": "r", "then": { "Legs": { "min": 9 } } } ] } }
        """));
    [Fact]
    public void KeyMissing() => Show(RuleTest.Csv("Class,Legs,On\ninsect,1.5,bird\nbird,x,insect\ninsect,2.5,zzz\n").WithSchema("""
        { "fields": [ { "name": "Id" }, { "name": "Class" }, { "name": "Legs", "type": "number", "constraints": {"minimum": 2} }, {"name":"On"} ], "primaryKey": "Id", "foreignKeys": [{"fields":"On","reference":{"fields":"Class"}}] }
        """));
    [Fact]
    public void KeylessTarget() => Show(RuleTest.Csv("Name,On\na,insect\nb,bird\nc,fish\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [{"fields":"On","reference":{"resource":"classes", "fields":"Class"}}] }
        """).With(ProjectFile.Of("classes.csv", "Class,Legs\ninsect,1.5\nbird,2.5\ninsect,2.5\n")));
    [Fact]
    public void LeftOut() => Show(RuleTest.Csv("Name,Year,On\na,2018,b\nb,2019,a\na,x,zz\n,2020,b\nc,2010,b\nc,2010,\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "Year", "type": "year", "constraints": {"minimum": 2015} }, { "name": "On", "constraints":{"required":true} } ], "primaryKey": "Name", "foreignKeys": [{"fields":"On","reference":{"fields":"Name"}}] }
        """));
    [Fact]
    public void Values() => Show(RuleTest.Csv("Id,On,X\n01,1,1.0\n1,01,2.5\n2,2.0,3\n3,+2,1\n").WithSchema("""
        { "fields": [ { "name": "Id", "type":"integer" }, { "name": "On", "type": "number" }, { "name": "X", "type": "number", "constraints":{"enum":[1,2.5]} } ], "primaryKey": "Id", "foreignKeys": [{"fields":"On","reference":{"fields":"Id"}}] }
        """));
    [Fact]
    public void Looks() => Show(RuleTest.Csv("Name,On\nBERT,Cafe\u0301\nCaf\u00E9,\u0412ERT\nCAT,\u0421\u0410\u0422\nDOG,BRET\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [{"fields":"On","reference":{"fields":"Name"}}] }
        """));
    [Fact]
    public void AllBroken() => Show(RuleTest.Csv("Name,On\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"n{i},{i + 1000}\n"))).WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [{"fields":"On","reference":{"fields":"Name"}}] }
        """));
    [Fact]
    public void Lists() => Show(RuleTest.Csv("Name,Tags,Nums,Geo\na,\"x,y,1\",\"1,01\",\"36,138\"\nb,\"zz,yy,x\",\"3,2.0\",\"138,36\"\nc,\"x,x\",\"2\",\"1\"\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "Tags", "type": "list", "constraints": {"pattern":"[a-z]", "uniqueItems": true } }, { "name": "Nums", "type": "list", "itemType": "integer", "constraints": {"pattern":"9", "enum":[1,2], "uniqueItems": true}}, {"name":"Geo","type":"geopoint"} ], "primaryKey": "Name" }
        """));
    [Fact]
    public void Shape() => Show(RuleTest.Csv("Name,On,Friends\n7,8,\"8,9\"\n8,7,7\n9,7,\n10,10,\"8\"\n11,12,\n12,13,\n13,11,\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "On" }, { "name": "Friends", "type": "list" } ], "primaryKey": "Name", "foreignKeys": [{"fields":"On", "acyclic": true, "reference":{"fields":"Name"}},{"fields":"Friends", "symmetric": true, "reference":{"fields":"Name"}}] }
        """));
    [Fact]
    public void Codes() => Show(RuleTest.Csv("Name,Code\nIceland,isl\nIsland,ISL\nGermany,deu\n").WithSchema("""
        { "fields": [ { "name": "Name" }, { "name": "Code", "constraints": {"unique": true} } ], "primaryKey": "Name" }
        """));
}
