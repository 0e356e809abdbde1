using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Schema.Reading.Packages;

public class PackageReaderTests
{
    private const string Package = """
        { "name": "p", "resources": [
          { "name": "one", "path": "data/one.csv", "encoding": "utf-8", "schema": { "fields": [ { "name": "A" } ] } },
          { "name": "two", "path": ["./data/sub/../two.csv"], "schema": "schemas/two.json", "dialect": { "delimiter": ";", "quoteChar": "'", "commentChar": "#", "header": true, "headerRows": [1], "doubleQuote": true, "lineTerminator": "\n" } },
          { "name": "three", "data": [] }, { "path": "nameless.csv" } ] }
        """;

    [Theory]
    [InlineData("data/one.csv", "one")]
    [InlineData("data\\one.csv", "one")]
    [InlineData("./data//one.csv", "one")]
    [InlineData("one.csv", "one")]
    [InlineData("elsewhere/one.csv", "one")]
    [InlineData("data/two.csv", "two")]
    [InlineData("nameless.csv", "")]
    [InlineData("One.csv", null)]
    [InlineData("four.csv", null)]
    public void A_table_is_found_by_its_path_or_file_name(string path, string? name) => Assert.Equal(name, Clean(Package, path)?.Name);

    [Fact]
    public void An_exact_path_goes_before_a_file_name()
    {
        const string package = """{ "resources": [ { "name": "a", "path": "a/x.csv" }, { "name": "b", "path": "b/x.csv" } ] }""";

        Assert.Equal("b", Clean(package, "b/x.csv")!.Name);
        Assert.Equal("a", Clean(package, "x.csv")!.Name);
    }

    [Fact]
    public void A_schema_stands_in_the_package_or_apart()
    {
        var one = Clean(Package, "one.csv")!;
        Assert.Equal("A", Assert.Single(one.Schema!.Fields).Name.Value);
        Assert.Null(one.SchemaPath);
        Assert.Null(one.Dialect);

        var two = Clean(Package, "two.csv")!;
        Assert.Null(two.Schema);
        Assert.Equal("schemas/two.json", two.SchemaPath!.Value.Value);
        Assert.Equal(new TableDialect(';', '\'', '#', HasHeader: true), two.Dialect);
    }

    [Fact]
    public void Other_tables_can_be_found_by_their_names() => Assert.Equal(
        [new ResourcePath("one", "data/one.csv"), new ResourcePath("two", "data/two.csv")], Clean(Package, "one.csv")!.Siblings);

    [Fact]
    public void Missing_values_beside_the_schema_count_where_it_has_none()
    {
        const string package = """{ "resources": [ { "path": "x.csv", "missingValues": ["-"], "schema": { "fields": [ { "name": "A" } ]INNER } } ] }""";

        Assert.Equal(["-"], MissingValues(package.Replace("INNER", "", StringComparison.Ordinal)));
        Assert.Equal(["?"], MissingValues(package.Replace("INNER", """, "missingValues": ["?"] """, StringComparison.Ordinal)));

        static IEnumerable<string> MissingValues(string package) => Clean(package, "x.csv")!.Schema!.MissingValues.Select(missing => missing.Value.Value);
    }

    [Theory]
    [InlineData(""" "schema": { "fields": [ { "name": "A", "type": {|InvalidValue:"strin"|} } ] } """)]
    [InlineData(""" "schema": {|WrongType:1|} """)]
    [InlineData(""" "name": {|WrongType:1|} """)]
    [InlineData(""" {|UnknownProperty:"shema"|}: "x.json" """)]
    [InlineData(""" "encoding": {|Unsupported:"latin1"|} """)]
    [InlineData(""" "encoding": {|WrongType:1|} """)]
    [InlineData(""" "dialect": {|Unsupported:"dialect.json"|} """)]
    [InlineData(""" "dialect": {|WrongType:1|} """)]
    [InlineData(""" "dialect": { "delimiter": {|Unsupported:"||"|} } """)]
    [InlineData(""" "dialect": { "delimiter": {|InvalidValue:""|} } """)]
    [InlineData(""" "dialect": { {|UnknownProperty:"delimeter"|}: ";" } """)]
    [InlineData(""" "schema": {|Unsupported:"https://example.org/s.json"|} """)]
    [InlineData(""" "schema": "s.json", {|Unsupported:"primaryKey"|}: "A" """)]
    [InlineData(""" {|Unsupported:"foreignKeys"|}: [] """)]
    [InlineData(""" "schema": { "fields": [ { "name": "A" }, { "name": "B" } ], "primaryKey": "A" }, {|Contradiction:"primaryKey"|}: "B" """)]
    [InlineData(""" "schema": { "fields": [ { "name": "A" } ] }, "primaryKey": {|UnknownField:"B"|} """)]
    [InlineData(""" "schema": { "fields": [ { "name": "A" } ] }, "foreignKeys": [ {|MissingProperty:{|} "fields": "A" } ] """)]
    [InlineData(""" "dialect": { "header": {|WrongType:0|} } """)]
    [InlineData(""" "dialect": { "headerRows": {|Unsupported:[1, 2]|} } """)]
    [InlineData(""" "dialect": { "doubleQuote": {|Unsupported:false|} } """)]
    [InlineData(""" "dialect": { "skipInitialSpace": {|Unsupported:true|} } """)]
    [InlineData(""" "dialect": { "lineTerminator": {|Unsupported:";"|} } """)]
    [InlineData(""" "dialect": { {|Unsupported:"escapeChar"|}: "\\" } """)]
    [InlineData(""" "dialect": { {|Unsupported:"nullSequence"|}: "-" } """)]
    [InlineData(""" "dialect": { {|Unsupported:"sheetName"|}: "x" } """)]
    public void A_wrong_property_is_reported_where_it_stands(string properties)
    {
        var text = MarkedText.Parse($$"""{ "resources": [ { "path": "x.csv", {{properties}} }, { "path": "other.csv", "encoding": "latin1", "schema": 1 } ] }""");

        SchemaAssert.AssertMarks(text, Read(text.Text, "x.csv").Faults);
    }

    [Fact]
    public void Keys_beside_the_schema_are_read_as_if_they_stood_in_it()
    {
        var schema = Clean(
            """
            { "resources": [ { "path": "x.csv", "primaryKey": "A", "uniqueKeys": [["A", "B"]], "foreignKeys": [ { "fields": "B", "reference": { "resource": "y", "fields": "C" } } ],
              "schema": { "fields": [ { "name": "A" }, { "name": "B" } ], "primaryKey": ["A"], "uniqueKeys": [["A", "B"]] } } ] }
            """,
            "x.csv")!.Schema!;

        Assert.Equal("A", Assert.Single(schema.PrimaryKey).Value);
        Assert.Equal(2, Assert.Single(schema.UniqueKeys).Count);
        Assert.Equal("y", Assert.Single(schema.ForeignKeys).Resource!.Value.Value);
    }

    [Fact]
    public void Further_properties_are_allowed() => Assert.NotNull(Clean(
        """{ "license": "CC0", "licence": "CC0", "source": "x", "contributor": "me", "resources": [ { "path": "x.csv", "source": "y", "license": "CC0", "format": "", "profiles": [] } ] }""",
        "x.csv"));

    [Theory]
    [InlineData("""{ "header": false }""", ",", "\"", "A|B")]
    [InlineData("""{ "header": false, "delimiter": ";", "quoteChar": "'" }""", ";", "'", "A|B")]
    [InlineData("""{ "delimiter": ";" }""", ";", "\"", null)]
    public void A_dialect_without_a_header_calls_the_columns_as_the_fields(string dialect, string delimiter, string quote, string? names)
    {
        var resource = Clean($$"""{ "resources": [ { "path": "x.csv", "dialect": {{dialect}}, "schema": { "fields": [ { "name": "A" }, { "name": "H", "source": "heading:1" }, { "name": "B" } ] } } ] }""", "x.csv")!;
        var actual = resource.Dialect!.For(wanted: null, usual: null, resource.Schema);

        Assert.Equal((delimiter[0], quote[0]), (actual.Delimiter, actual.Quote));
        Assert.Equal(names, actual.Names is { } known ? string.Join('|', known) : null);
    }

    [Theory]
    [InlineData(null, null, null, ',')]
    [InlineData(null, null, '\t', '\t')]
    [InlineData(null, ';', '\t', ';')]
    [InlineData('|', ';', '\t', '|')]
    public void The_project_goes_before_the_dialect_and_that_before_the_extension(char? wanted, char? said, char? usual, char delimiter)
    {
        var dialect = new TableDialect(said, '\'', '#', HasHeader: false).For(Of(wanted), Of(usual), schema: null);

        Assert.Equal((delimiter, '\'', '#'), (dialect.Delimiter, dialect.Quote, dialect.Comment));
        Assert.Empty(dialect.Names!.Value);

        static Dialect? Of(char? delimiter) => delimiter is { } known ? new Dialect(known) : null;
    }

    [Theory]
    [InlineData("{|WrongType:[]|}")]
    [InlineData("{|MissingProperty:{|} \"name\": \"p\" }")]
    [InlineData("{ \"resources\": {|WrongType:{}|} }")]
    [InlineData("{ {|UnknownProperty:\"resource\"|}: [], \"resources\": [ {|WrongType:1|} ] }")]
    [InlineData("{|MalformedJson:resources|}: []")]
    public void What_is_no_package_has_no_table(string marked)
    {
        var text = MarkedText.Parse(marked);

        var document = Read(text.Text, "x.csv");

        Assert.Null(document.Resource);
        SchemaAssert.AssertMarks(text, document.Faults);
    }

    [Fact]
    public void A_table_in_several_files_is_not_supported()
    {
        var text = MarkedText.Parse("""{ "resources": [ { "path": {|Unsupported:["x1.csv", "x2.csv"]|} } ] }""");

        SchemaAssert.AssertMarks(text, Read(text.Text, "x2.csv").Faults);
    }

    [Fact]
    public void What_is_wrong_with_all_of_a_package_is_gathered_once()
    {
        var json = JsonReader.Read(SourceText.From("""{ "resources": [ 1, { "path": "x.csv", "name": 2 }, { "path": "y.csv" }, [] ] }"""), TestContext.Current.CancellationToken);
        var (one, two) = (SchemaReader.ReadPackage(json, "x.csv"), SchemaReader.ReadPackage(json, "y.csv"));

        Assert.Equal(["1", "2", "[]"], one.Faults.Select(finding => finding.Value));
        Assert.Equal(["1", "[]"], two.Faults.Select(finding => finding.Value));
        Assert.True(one.SharedFaults == two.SharedFaults, "The same array holds what both say.");
        Assert.Equal("2", Assert.Single(one.OwnFaults).Value);
    }

    private static TableResource? Clean(string json, string path)
    {
        var document = Read(json, path);
        Assert.Empty(document.Faults);
        return document.Resource;
    }

    private static PackageDocument Read(string json, string path) =>
        SchemaReader.ReadPackage(SourceText.From(json), path, TestContext.Current.CancellationToken);
}
