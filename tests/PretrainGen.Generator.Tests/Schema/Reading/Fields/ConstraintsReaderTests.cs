using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Fields;

public class ConstraintsReaderTests
{
    private const string AllNames =
        "required | unique | uniqueItems | minLength | maxLength | minimum | maximum | exclusiveMinimum | exclusiveMaximum | pattern | enum | jsonSchema";

    [Fact]
    public void Every_constraint_is_read()
    {
        var text = Constraints(Clean(Constrained("string", """ "required": true, "unique": false, "minLength": 1, "maxLength": 9, "pattern": "[a-z]+", "enum": ["a", "b"] """)));
        Assert.Equal((true, false, 1, 9, "[a-z]+"), (text.Required!.Value.Value, text.Unique!.Value.Value, text.MinLength!.Value.Value, text.MaxLength!.Value.Value, text.Pattern!.Value.Value));
        Assert.Equal(["a", "b"], text.Enum.Select(value => value.Value.Text));

        var number = Constraints(Clean(Constrained("number", """ "minimum": 1, "maximum": "2.50", "exclusiveMinimum": 0, "exclusiveMaximum": 3e2, "enum": [1, "2"] """)));
        Assert.Equal(
            [new Scalar(ScalarKind.Number, "1"), new Scalar(ScalarKind.String, "2.50"), new Scalar(ScalarKind.Number, "0"), new Scalar(ScalarKind.Number, "3e2")],
            new[] { number.Minimum, number.Maximum, number.ExclusiveMinimum, number.ExclusiveMaximum }.Select(bound => bound!.Value.Value));
        Assert.Equal([ScalarKind.Number, ScalarKind.String], number.Enum.Select(value => value.Value.Kind));

        Assert.Equal(["true"], Constraints(Clean(Constrained("boolean", """ "enum": [true] """))).Enum.Select(value => value.Value.Text));
    }

    [Theory]
    [InlineData("string", """ "required": {|WrongType:"true"|} """, "boolean")]
    [InlineData("string", """ "unique": {|WrongType:1|} """, "boolean")]
    [InlineData("string", """ "minLength": {|WrongType:"1"|} """, "integer")]
    [InlineData("string", """ "minLength": {|InvalidValue:-1|} """, "0 | 1 | 2 | …")]
    [InlineData("string", """ "maxLength": {|InvalidValue:1.5|} """, "0 | 1 | 2 | …")]
    [InlineData("number", """ "minimum": {|WrongType:true|} """, "number | string")]
    [InlineData("number", """ "maximum": {|WrongType:[1]|} """, "number | string")]
    [InlineData("number", """ "exclusiveMinimum": {|WrongType:null|} """, "number | string")]
    [InlineData("number", """ "exclusiveMaximum": {|WrongType:{}|} """, "number | string")]
    [InlineData("string", """ "pattern": {|InvalidPattern:"(a"|} """, "")]
    [InlineData("string", """ "pattern": {|WrongType:1|} """, "string")]
    [InlineData("string", """ "enum": {|InvalidValue:[]|} """, "[ … ]")]
    [InlineData("string", """ "enum": {|WrongType:"a"|} """, "array")]
    [InlineData("string", """ "enum": ["a", {|WrongType:null|}] """, "string | number | boolean")]
    [InlineData("list", """ "uniqueItems": {|WrongType:1|} """, "boolean")]
    [InlineData("string", """ {|InvalidValue:"uniqueItems"|}: true """, "\"type\": \"list\"")]
    [InlineData("string", """ {|UnknownProperty:"requierd"|}: true """, "required")]
    [InlineData("string", """ {|UnknownProperty:"minlength"|}: 1 """, "minLength")]
    [InlineData("integer", """ {|UnknownProperty:"min"|}: 1 """, "minimum")]
    [InlineData("integer", """ {|UnknownProperty:"max"|}: 1 """, "maximum")]
    [InlineData("string", """ {|UnknownProperty:"not_null"|}: true """, AllNames)]
    public void A_wrong_constraint_is_reported_where_it_stands(string type, string constraints, string expected) =>
        Reports(Constrained(type, constraints), expected);

    [Theory]
    [InlineData("integer", """ {|Unsupported:"minLength"|}: 1 """)]
    [InlineData("date", """ {|Unsupported:"maxLength"|}: 1 """)]
    [InlineData("integer", """ {|Unsupported:"pattern"|}: "1.*" """)]
    [InlineData("string", """ {|Unsupported:"minimum"|}: "a" """)]
    [InlineData("boolean", """ {|Unsupported:"exclusiveMaximum"|}: 1 """)]
    [InlineData("any", """ {|Unsupported:"maximum"|}: 1 """)]
    [InlineData("string", """ {|Unsupported:"jsonSchema"|}: { "type": "object" } """)]
    public void A_constraint_that_the_type_does_not_have_is_reported(string type, string constraints) => Reports(Constrained(type, constraints), "");

    [Theory]
    [InlineData("integer", """ {|Unsupported:"pattern"|}: "1.*", {|Unsupported:"maxLength"|}: 1 """)]
    [InlineData("geopoint", """ {|Unsupported:"minLength"|}: 1, {|Unsupported:"pattern"|}: "x", {|Unsupported:"maximum"|}: 1 """)]
    public void Such_a_constraint_is_not_checked(string type, string constraints)
    {
        var expected = Enumerable.Repeat("", constraints.Split("Unsupported").Length - 1).ToArray();

        Assert.Equal(FieldConstraints.None, Constraints(Reports(Constrained(type, constraints), expected)!));
    }

    [Fact]
    public void Items_are_asked_to_be_different_of_lists_alone()
    {
        Assert.True(Constraints(Clean(Constrained("list", """ "uniqueItems": true, "pattern": "[a-z]" """))).UniqueItems!.Value.Value);
        Assert.Equal("[a-z]", Constraints(Clean(Constrained("list", """ "pattern": "[a-z]" """))).Pattern!.Value.Value);
    }

    [Fact]
    public void Constraints_of_other_tools_are_allowed() => Clean(Constrained("string", """ "x-rule": 1, "sh:minCount": 1 """));

    private static string Constrained(string type, string constraints) => Field($$"""  "type": "{{type}}", "constraints": { {{constraints}} } """);

    private static FieldConstraints Constraints(TableSchema schema) => Assert.Single(schema.Fields).Constraints;
}
