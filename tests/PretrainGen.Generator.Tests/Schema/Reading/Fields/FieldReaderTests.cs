using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Fields;

public class FieldReaderTests
{
    [Fact]
    public void What_a_field_does_not_say_has_a_default()
    {
        var field = Assert.Single(Clean("""{ "fields": [ { "name": "A" } ] }""").Fields);

        Assert.Equal("A", field.Name.Value);
        Assert.Equal(FieldType.Any, field.Type.Value);
        Assert.Equal("default", field.Format.Value);
        Assert.Null(field.Title);
        Assert.Null(field.Description);
        Assert.Null(field.Example);
        Assert.Equal(FieldConstraints.None, field.Constraints);
        Assert.Empty(field.Categories);
        Assert.False(field.CategoriesOrdered);
        Assert.Null(field.MissingValues);
        Assert.Equal(["true", "True", "TRUE", "1"], field.TrueValues);
        Assert.Equal(["false", "False", "FALSE", "0"], field.FalseValues);
        Assert.Equal(".", field.DecimalChar);
        Assert.Null(field.GroupChar);
        Assert.True(field.BareNumber);
        Assert.Equal(",", field.Delimiter);
        Assert.Equal(FieldType.String, field.ItemType);
        Assert.Null(field.Heading);
        Assert.Null(field.LinkOf);
        Assert.False(field.IsDerived);
    }

    [Fact]
    public void What_a_field_says_is_read()
    {
        var field = Only(Clean(Field("""
            "type": "number", "title": "T", "description": "D", "example": 1.5, "rdfType": "http://r", "missingValues": ["-", { "value": "?", "label": "not said" }],
            "decimalChar": ",", "groupChar": " ", "bareNumber": false
            """)));

        Assert.Equal(("T", "D", "1.5"), (field.Title, field.Description, field.Example));
        Assert.Equal([("-", null), ("?", "not said")], field.MissingValues!.Value.Select(missing => (missing.Value.Value, missing.Label)));
        Assert.Equal((",", " ", false), (field.DecimalChar, field.GroupChar, field.BareNumber));

        var flag = Only(Clean(Field(""" "type": "boolean", "trueValues": ["yes", "y"], "falseValues": ["no"] """)));
        Assert.Equal(["yes", "y"], flag.TrueValues);
        Assert.Equal(["no"], flag.FalseValues);

        var list = Only(Clean(Field(""" "type": "list", "delimiter": ";", "itemType": "integer", "missingValues": [], "source": "heading:2" """)));
        Assert.Equal((";", FieldType.Integer, 0, 2), (list.Delimiter, list.ItemType, list.MissingValues!.Value.Count, list.Heading!.Value.Value));
    }

    [Theory]
    [InlineData("string", nameof(FieldType.String))]
    [InlineData("number", nameof(FieldType.Number))]
    [InlineData("integer", nameof(FieldType.Integer))]
    [InlineData("boolean", nameof(FieldType.Boolean))]
    [InlineData("date", nameof(FieldType.Date))]
    [InlineData("time", nameof(FieldType.Time))]
    [InlineData("datetime", nameof(FieldType.DateTime))]
    [InlineData("year", nameof(FieldType.Year))]
    [InlineData("yearmonth", nameof(FieldType.YearMonth))]
    [InlineData("duration", nameof(FieldType.Duration))]
    [InlineData("list", nameof(FieldType.List))]
    [InlineData("any", nameof(FieldType.Any))]
    public void Every_type_is_read(string word, string type) =>
        Assert.Equal(type, Only(Clean(Field($"\"type\": \"{word}\""))).Type.Value.ToString());

    [Theory]
    [InlineData("object")]
    [InlineData("array")]
    [InlineData("geojson")]
    public void Types_that_stay_text_say_so(string word) => Reports(
        Field("\"type\": {|Unsupported:\"" + word + "\"|}, \"constraints\": { \"enum\": [[1], {}], \"minLength\": 1, \"jsonSchema\": {} }"), "string");

    [Theory]
    [InlineData("""{|InvalidValue:"strin"|}""", "string")]
    [InlineData("""{|InvalidValue:"String"|}""", "string")]
    [InlineData("""{|InvalidValue:"int"|}""", "integer")]
    [InlineData("""{|InvalidValue:"bool"|}""", "boolean")]
    [InlineData("""{|InvalidValue:"zzz"|}""", "string | number | integer | boolean | date | time | datetime | year | yearmonth | duration | list | any | object | array | geopoint | geojson")]
    [InlineData("""{|WrongType:1|}""", "string")]
    [InlineData("""{|WrongType:null|}""", "string")]
    public void No_type_but_those_of_the_standard(string type, string expected) => Reports(Field($"\"type\": {type}"), expected);

    [Theory]
    [InlineData("string", "uri")]
    [InlineData("string", "email")]
    [InlineData("string", "uuid")]
    [InlineData("string", "binary")]
    [InlineData("date", "any")]
    [InlineData("date", "%d.%m.%Y")]
    [InlineData("datetime", "%Y-%m-%dT%H:%M:%S")]
    [InlineData("time", "%H:%M")]
    public void Formats_are_read(string type, string format) =>
        Assert.Equal(format, Only(Clean(Field($"\"type\": \"{type}\", \"format\": \"{format}\""))).Format.Value);

    [Fact]
    public void The_prefix_of_old_date_patterns_is_dropped() =>
        Assert.Equal("%Y", Only(Clean(Field(""" "type": "date", "format": "fmt:%Y" """))).Format.Value);

    [Theory]
    [InlineData("string", """{|InvalidValue:"url"|}""", "uri")]
    [InlineData("integer", """{|InvalidValue:"any"|}""", "default")]
    [InlineData("date", """{|InvalidValue:"yyyy-MM-dd"|}""", "default | any | %Y-%m-%d")]
    [InlineData("date", """{|Unsupported:"%Y-%j"|}""", "default | any | %Y-%m-%d")]
    public void Formats_belong_to_types(string type, string format, string expected) =>
        Assert.Equal("default", Only(Reports(Field($"\"type\": \"{type}\", \"format\": {format}"), expected)!).Format.Value);

    [Theory]
    [InlineData("""{|UnknownProperty:"titel"|}: "x" """, "title")]
    [InlineData("""{|UnknownProperty:"Type"|}: "string" """, "type")]
    [InlineData("""{|UnknownProperty:"missing_values"|}: [] """, "missingValues")]
    [InlineData("""{|UnknownProperty:"required"|}: true """, "constraints.required")]
    [InlineData(""" "title": {|WrongType:["x"]|} """, "string")]
    [InlineData(""" "description": {|WrongType:null|} """, "string")]
    [InlineData(""" "example": {|WrongType:{}|} """, "string | number | boolean")]
    [InlineData(""" "rdfType": {|WrongType:1|} """, "string")]
    [InlineData(""" "constraints": {|WrongType:[]|} """, "object")]
    [InlineData(""" "categories": {|WrongType:"a,b"|} """, "array")]
    [InlineData(""" "categoriesOrdered": {|WrongType:"yes"|} """, "boolean")]
    [InlineData(""" "missingValues": {|WrongType:"-"|} """, "array")]
    [InlineData(""" "missingValues": [{|WrongType:-99|}] """, "string | object")]
    [InlineData(""" "missingValues": [{|MissingProperty:{|} "label": "x" }] """, "value")]
    [InlineData(""" "missingValues": [{ "value": "x", {|UnknownProperty:"lable"|}: "y" }] """, "label")]
    [InlineData(""" "trueValues": {|WrongType:true|} """, "string | array")]
    [InlineData(""" "falseValues": [{|WrongType:0|}] """, "string")]
    [InlineData(""" "decimalChar": {|InvalidValue:""|} """, "")]
    [InlineData(""" "groupChar": {|WrongType:1|} """, "string")]
    [InlineData(""" "bareNumber": {|WrongType:"no"|} """, "boolean")]
    [InlineData(""" "delimiter": {|InvalidValue:""|} """, "")]
    [InlineData(""" "itemType": {|InvalidValue:"text"|} """, "string | integer | boolean | number | datetime | date | time")]
    [InlineData(""" "type": "integer", "clrType": {|InvalidValue:"lnog"|} """, "long")]
    [InlineData(""" "type": "string", "clrType": {|InvalidValue:"long"|} """, "\"type\": \"integer\"")]
    [InlineData(""" "type": "integer", "clrType": {|WrongType:64|} """, "string")]
    [InlineData(""" "groupChar": {|InvalidValue:"."|} """, "")]
    [InlineData(""" "source": {|InvalidValue:"heading"|} """, "heading:1 | link:…")]
    [InlineData(""" "source": {|InvalidValue:"heading:7"|} """, "heading:1 | link:…")]
    [InlineData(""" "source": {|InvalidValue:"link:"|} """, "heading:1 | link:…")]
    [InlineData(""" "source": {|UnknownField:"link:Paper"|} """, "")]
    [InlineData(""" "source": {|WrongType:1|} """, "string")]
    public void A_wrong_property_is_reported_where_it_stands(string properties, string expected) => Reports(Field(properties), expected);

    [Fact]
    public void A_source_is_a_heading_or_the_links_of_another_column()
    {
        var fields = Clean("""{ "fields": [ { "name": "Paper" }, { "name": "Url", "source": "link:Paper" }, { "name": "Part", "source": "heading:2" } ] }""").Fields;

        Assert.Equal([(null, null), ("Paper", null), (null, 2)], fields.Select(field => (field.LinkOf?.Value, field.Heading?.Value)));
        Assert.Equal([false, true, true], fields.Select(field => field.IsDerived));
    }

    [Fact]
    public void A_link_leads_from_a_column_that_the_table_has() => Reports(
        """{ "fields": [ { "name": "Part", "source": "heading:2" }, { "name": "Paper" }, { "name": "A", "source": {|UnknownField:"link:Part"|} }, { "name": "B", "source": {|UnknownField:"link:Papre"|} } ] }""",
        "",
        "Paper");

    [Fact]
    public void What_is_no_decimal_character_of_whole_numbers_may_group_them() =>
        Assert.Equal(".", Only(Clean(Field(""" "type": "integer", "groupChar": "." """))).GroupChar);

    [Fact]
    public void An_empty_format_is_the_default() => Assert.Equal("default", Only(Clean(Field(""" "type": "integer", "format": "" """))).Format.Value);

    [Fact]
    public void Further_properties_are_allowed() => Clean(Field(""" "unit": "m", "arrayItem": {}, "x-note": 1, "name2": "b" """));

    [Theory]
    [InlineData("""{ "fields": [ {|MissingProperty:{|} "type": "string" } ] }""", "name")]
    [InlineData("""{ "fields": [ { "name": {|WrongType:1|} } ] }""", "string")]
    [InlineData("""{ "fields": [ {|WrongType:"A"|} ] }""", "object")]
    public void A_field_without_a_name_is_none(string schema, string expected) => Assert.Empty(Reports(schema, expected)!.Fields);

    private static SchemaField Only(TableSchema schema) => Assert.Single(schema.Fields);
}
