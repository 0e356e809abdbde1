using System.Globalization;
using PretrainGen.Generator.Schema.Model.Additions;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Additions;

public class ConditionReaderTests
{
    [Theory]
    [InlineData("""{ "A": "x" }""", "A equals x")]
    [InlineData("""{ "A": 1.50 }""", "A equals 1.50")]
    [InlineData("""{ "A": true }""", "A equals true")]
    [InlineData("""{ "A": ["x", 2] }""", "A equals x,2")]
    [InlineData("""{ "A": { "equals": ["x", { "field": "B" }] } }""", "A equals x,@B")]
    [InlineData("""{ "A": { "field": "B" } }""", "A equals @B")]
    [InlineData("""{ "A": { "via": "R", "field": "B" } }""", "A equals @R.B")]
    [InlineData("""{ "A": { "not": "x" } }""", "A not(equals x)")]
    [InlineData("""{ "A": { "not": ["x", "y"] } }""", "A not(equals x,y)")]
    [InlineData("""{ "A": { "not": { "min": 1, "max": 2 } } }""", "A not(min 1 & max 2)")]
    [InlineData("""{ "A": { "required": true } }""", "A present")]
    [InlineData("""{ "A": { "required": false } }""", "A absent")]
    [InlineData("""{ "A": { "missing": true } }""", "A absent")]
    [InlineData("""{ "A": { "missing": false } }""", "A present")]
    [InlineData("""{ "A": { "min": 1950, "max": { "field": "B" } } }""", "A min 1950 & max @B")]
    [InlineData("""{ "A": { "min": { "via": "R", "field": "A" } } }""", "A min @R.A")]
    [InlineData("""{ "A": { "pattern": "a+" } }""", "A pattern a+")]
    [InlineData("""{ "A": { "contains": "x" } }""", "A contains x")]
    [InlineData("""{ "A": { "contains": ["x", { "field": "B" }] } }""", "A contains x,@B")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B" } } }""", "A agrees B as Value within 0")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B", "as": "arxiv", "within": 1.5 } } }""", "A agrees B as Arxiv within 1.5")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B", "as": "year" } } }""", "A agrees B as Year within 0")]
    [InlineData("""{ "A": "x", "B": "y" }""", "all(A equals x; B equals y)")]
    [InlineData("""{ "all": [{ "A": "x" }, { "any": [{ "B": 1 }, { "not": { "A": 2 } }] }] }""", "all(A equals x; any(B equals 1; not(A equals 2)))")]
    [InlineData("""{ "not": { "A": "x", "B": "y" }, "C": "z" }""", "all(not(all(A equals x; B equals y)); C equals z)")]
    public void Conditions_are_trees(string json, string tree) =>
        Assert.Equal(tree, Show(Assert.Single(Clean(SchemaWith($$"""  "rules": [ { "id": "r", "then": {{json}} } ] """)).Additions.Rules).Then));

    [Fact]
    public void A_condition_knows_where_it_stands()
    {
        var text = MarkedText.Parse(SchemaWith(""" "rules": [ { "id": "r", "then": { {|Field:"A"|}: { {|Operator:"min"|}: { "via": {|Via:"R"|}, "field": {|Name:"B"|} } } } } ] """));

        var condition = Assert.IsType<Condition.OnField>(Assert.Single(Clean(text.Text).Additions.Rules).Then);
        var test = Assert.IsType<FieldTest.AtLeast>(Assert.Single(condition.Tests));
        var bound = Assert.IsType<Operand.Referenced>(test.Bound);

        Assert.Equal(text.Marks.Select(mark => mark.Span), [condition.Field.Span, test.Operator.Span, bound.Via.Span, bound.Name.Span]);
    }

    [Theory]
    [InlineData("{|WrongType:1|}", "object")]
    [InlineData("{|InvalidValue:{}|}", "{ \"…\": … }")]
    [InlineData("""{ "A": {|WrongType:null|} }""", "string | number | boolean | array | object")]
    [InlineData("""{ "A": {|InvalidValue:[]|} }""", "string | number | boolean")]
    [InlineData("""{ "A": [{|WrongType:["x"]|}] }""", "string | number | boolean | object")]
    [InlineData("""{ "A": {|InvalidValue:{}|} }""", "equals | not | required | missing | min | max | pattern | contains | agreesWith")]
    [InlineData("""{ "A": { {|UnknownOperator:"minimum"|}: 1 } }""", "min")]
    [InlineData("""{ "A": { {|UnknownOperator:"zzz"|}: 1 } }""", "equals | not | required | missing | min | max | pattern | contains | agreesWith")]
    [InlineData("""{ "A": { "required": {|WrongType:1|} } }""", "boolean")]
    [InlineData("""{ "A": { "missing": {|WrongType:"true"|} } }""", "boolean")]
    [InlineData("""{ "A": { "min": {|WrongType:[1]|} } }""", "string | number | boolean | object")]
    [InlineData("""{ "A": { "max": {|MissingProperty:{|} "via": "B" } } }""", "field")]
    [InlineData("""{ "A": { "max": { "field": "B", {|UnknownProperty:"vla"|}: "R" } } }""", "via")]
    [InlineData("""{ "A": { "max": { "field": "B", "via": {|WrongType:1|} } } }""", "string")]
    [InlineData("""{ "A": { "pattern": {|InvalidPattern:"["|} } }""", "")]
    [InlineData("""{ "A": { "pattern": {|WrongType:1|} } }""", "string")]
    [InlineData("""{ "A": { "contains": {|WrongType:null|} } }""", "string | number | boolean | object")]
    [InlineData("""{ "A": { "agreesWith": {|WrongType:"B"|} } }""", "object")]
    [InlineData("""{ "A": { "agreesWith": {|MissingProperty:{|} "as": "year" } } }""", "field")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B", "as": {|InvalidValue:"arXiv"|} } } }""", "arxiv")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B", "within": {|InvalidValue:-1|} } } }""", "1")]
    [InlineData("""{ "A": { "agreesWith": { "field": "B", "within": {|WrongType:"1"|} } } }""", "number")]
    [InlineData("""{ "all": {|WrongType:{}|} }""", "array")]
    [InlineData("""{ "any": {|InvalidValue:[]|} }""", "[ { \"…\": … } ]")]
    [InlineData("""{ "not": {|WrongType:"x"|} }""", "object")]
    [InlineData("""{ "any": [{ "A": 1 }, {|WrongType:2|}] }""", "object")]
    public void A_wrong_condition_is_reported_where_it_stands_and_used_nowhere(string condition, string expected) =>
        Assert.Empty(Reports(SchemaWith($$"""  "rules": [ { "id": "r", "then": {{condition}} } ] """), expected)!.Additions.Rules);

    private static string Show(Condition condition) => condition switch
    {
        Condition.AllOf all => $"all({string.Join("; ", all.Parts.Select(Show))})",
        Condition.AnyOf any => $"any({string.Join("; ", any.Parts.Select(Show))})",
        Condition.NotOf not => $"not({Show(not.Part)})",
        Condition.OnField field => $"{field.Field} {string.Join(" & ", field.Tests.Select(Show))}",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static string Show(FieldTest test) => test switch
    {
        FieldTest.IsOneOf equal => $"equals {Show(equal.Values)}",
        FieldTest.Not not => $"not({string.Join(" & ", not.Tests.Select(Show))})",
        FieldTest.Presence presence => presence.IsPresent ? "present" : "absent",
        FieldTest.AtLeast least => $"min {Show(least.Bound)}",
        FieldTest.AtMost most => $"max {Show(most.Bound)}",
        FieldTest.Matches matches => $"pattern {matches.Pattern}",
        FieldTest.Contains contains => $"contains {Show(contains.Values)}",
        FieldTest.AgreesWith agrees => string.Create(CultureInfo.InvariantCulture, $"agrees {agrees.Field} as {agrees.As} within {agrees.Within}"),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private static string Show(IEnumerable<Operand> operands) => string.Join(',', operands.Select(Show));

    private static string Show(Operand operand) => operand switch
    {
        Operand.Literal literal => literal.Value.ToString(),
        Operand.Field field => $"@{field.Name}",
        Operand.Referenced referenced => $"@{referenced.Via}.{referenced.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };
}
