using System.Globalization;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Conditions;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Conditions;

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
    [InlineData("""{ "A": { "field": ["B", "C"] } }""", "A equals @B/C")]
    [InlineData("""{ "A": { "via": ["R", "S"], "field": ["B", "C"], "of": "any" } }""", "A equals any @R,S.B/C")]
    [InlineData("""{ "A": { "sum": ["B", 1, { "difference": ["C", "D"] }], "within": 0.5 } }""", "A equals Sum(@B,1,Difference(@C,@D))±0.5")]
    [InlineData("""{ "A": { "min": { "field": "B", "match": "(..)", "as": "yearmonth", "plus": "-P1M", "within": "P2W" } } }""", "A min (@B match (..) as YearMonth plus -P1M)±P2W")]
    [InlineData("""{ "A": { "startsWith": { "field": "B" }, "endsWith": "x" } }""", "A StartsWith @B & EndsWith x")]
    [InlineData("""{ "A": { "resembles": { "field": "B", "ignoring": ["case", "version"] } } }""", "A Resembles @B~Case, Version")]
    [InlineData("""{ "A": { "sharedBy": { "min": 2, "max": 10, "ignoring": "case" } } }""", "A shared 2..10 Case")]
    [InlineData("""{ "via": "R", "then": { "A": "x" } }""", "All R: A equals x")]
    [InlineData("""{ "via": ["R", "S"], "of": "any", "then": { "A": "x" } }""", "Any R,S: A equals x")]
    [InlineData("""{ "via": "x", "of": "y" }""", "all(via equals x; of equals y)")]
    [InlineData("""{ "referencedBy": "R", "count": { "min": 1 } }""", "referenced by R 1..: ")]
    [InlineData("""{ "referencedBy": { "resource": "T", "field": "R" }, "of": "any", "then": { "A": "x" } }""", "referenced by T.R : Any A equals x")]
    [InlineData("""{ "referencedBy": "x" }""", "referencedBy equals x")]
    [InlineData("""{ "value": { "difference": ["A", "B"] }, "is": { "min": "P1D" } }""", "Difference(@A,@B) min P1D")]
    [InlineData("""{ "value": { "min": 1 } }""", "value min 1")]
    [InlineData("""{ "B": "y", "via": "R", "then": { "A": "x" } }""", "all(All R: A equals x; B equals y)")]
    public void Conditions_are_trees(string json, string tree) =>
        Assert.Equal(tree, Show(Assert.Single(Clean(SchemaWith($$"""  "rules": [ { "id": "r", "then": {{json}} } ] """)).Additions.Rules).Then!));

    [Fact]
    public void A_condition_knows_where_it_stands()
    {
        var text = MarkedText.Parse(SchemaWith(""" "rules": [ { "id": "r", "then": { {|Field:"A"|}: { {|Operator:"min"|}: { "via": {|Via:"R"|}, "field": {|Name:"B"|} } } } } ] """));

        var condition = Assert.IsType<Condition.OnField>(Assert.Single(Clean(text.Text).Additions.Rules).Then);
        var test = Assert.IsType<FieldTest.AtLeast>(Assert.Single(condition.Tests));
        var bound = Assert.IsType<Operand.Referenced>(test.Bound);

        Assert.Equal(text.Marks.Select(mark => mark.Span), [condition.Field.Span, test.Operator.Span, bound.Via[0].Span, bound.Names[0].Span]);
    }

    [Theory]
    [InlineData("{|WrongType:1|}", "object")]
    [InlineData("{|InvalidValue:{}|}", "{ \"…\": … }")]
    [InlineData("""{ "A": {|WrongType:null|} }""", "string | number | boolean | array | object")]
    [InlineData("""{ "A": {|InvalidValue:[]|} }""", "string | number | boolean")]
    [InlineData("""{ "A": [{|WrongType:["x"]|}] }""", "string | number | boolean | object")]
    [InlineData("""{ "A": {|InvalidValue:{}|} }""", "equals | not | required | missing | min | max | pattern | contains | startsWith | endsWith | resembles | sharedBy | agreesWith")]
    [InlineData("""{ "A": { {|UnknownOperator:"minimum"|}: 1 } }""", "min")]
    [InlineData("""{ "A": { {|UnknownOperator:"zzz"|}: 1 } }""", "equals | not | required | missing | min | max | pattern | contains | startsWith | endsWith | resembles | sharedBy | agreesWith")]
    [InlineData("""{ "A": { "required": {|WrongType:1|} } }""", "boolean")]
    [InlineData("""{ "A": { "missing": {|WrongType:"true"|} } }""", "boolean")]
    [InlineData("""{ "A": { "min": {|WrongType:[1]|} } }""", "string | number | boolean | object")]
    [InlineData("""{ "A": { "max": {|MissingProperty:{|} "via": "B" } } }""", "field")]
    [InlineData("""{ "A": { "max": { "field": "B", {|UnknownProperty:"vla"|}: "R" } } }""", "via")]
    [InlineData("""{ "A": { "max": { "field": "B", "via": {|WrongType:1|} } } }""", "string | array")]
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
    [InlineData("""{ "A": { {|Misplaced:"other"|}: "B" } }""", "pairs")]
    [InlineData("""{ "A": { "min": { {|OutsideThen:"previous"|}: "B" } } }""", "per")]
    [InlineData("""{ "A": { "min": { {|OutsideThen:"next"|}: "B" } } }""", "per")]
    [InlineData("""{ "via": "R", "then": { "A": { {|OutsideThen:"previous"|}: "B" } } }""", "per")]
    [InlineData("""{ "A": { "sum": {|WrongType:"B"|} } }""", "array")]
    [InlineData("""{ "A": { "sum": {|InvalidValue:["B"]|} } }""", "[ …, … ]")]
    [InlineData("""{ "A": { "ratio": {|InvalidValue:["B", "C", "D"]|} } }""", "[ …, … ]")]
    [InlineData("""{ "A": { "sum": ["B", {|WrongType:true|}] } }""", "string | number | object")]
    [InlineData("""{ "A": { "field": "B", {|UnknownProperty:"of"|}: "any" } }""", "")]
    [InlineData("""{ "A": { "field": "B", "match": {|InvalidPattern:"("|} } }""", "")]
    [InlineData("""{ "A": { "field": "B", "as": {|InvalidValue:"yearMonth"|} } }""", "yearmonth")]
    [InlineData("""{ "A": { "field": "B", "within": {|InvalidValue:"1 month"|} } }""", "\"P1M\" | \"P7D\" | \"PT15M\"")]
    [InlineData("""{ "A": { "field": "B", "plus": {|WrongType:true|} } }""", "number | string")]
    [InlineData("""{ "A": { "startsWith": { "field": "B", "ignoring": {|InvalidValue:"blanks"|} } } }""", "case | punctuation | version")]
    [InlineData("""{ "A": { "sharedBy": {|MissingProperty:{|} } } }""", "max")]
    [InlineData("""{ "A": { "sharedBy": { "min": 3, "max": {|InvalidValue:2|} } } }""", "≥ 3")]
    [InlineData("""{ "via": "R", "then": {|WrongType:1|} }""", "object")]
    [InlineData("""{ "via": "R", "of": {|InvalidValue:"each"|}, "then": { "A": 1 } }""", "all | any")]
    [InlineData("""{ "referencedBy": {|WrongType:1|}, "count": 1 }""", "string | array")]
    [InlineData("""{ "value": {|MissingProperty:{|} }, "is": 1 }""", "field")]
    public void A_wrong_condition_is_reported_where_it_stands_and_used_nowhere(string condition, string expected) =>
        Assert.Empty(Reports(SchemaWith($$"""  "rules": [ { "id": "r", "then": {{condition}} } ] """), expected)!.Additions.Rules);

    private static string Show(Condition condition) => condition switch
    {
        Condition.AllOf all => $"all({string.Join("; ", all.Parts.Select(Show))})",
        Condition.AnyOf any => $"any({string.Join("; ", any.Parts.Select(Show))})",
        Condition.NotOf not => $"not({Show(not.Part)})",
        Condition.OnField field => $"{field.Field} {string.Join(" & ", field.Tests.Select(Show))}",
        Condition.OnValue value => $"{Show(value.Value)} {string.Join(" & ", value.Tests.Select(Show))}",
        Condition.OnReferenced on => $"{on.Of} {Names(on.Via)}: {Show(on.Then)}",
        Condition.OnReferring { Then: null } on => $"referenced by {Names(on.By.Fields)} {Show(on.Count)}: ",
        Condition.OnReferring on => $"referenced by {on.By.Resource}.{Names(on.By.Fields)} : {on.Of} {Show(on.Then)}",
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
        FieldTest.HasText { Relation: TextRelation.Contains } text => $"contains {Show(text.Values)}",
        FieldTest.HasText text => $"{text.Relation} {Show(text.Values)}",
        FieldTest.SharedBy shared => $"shared {Show(shared.Count)} {shared.Ignoring}",
        FieldTest.AgreesWith agrees => string.Create(CultureInfo.InvariantCulture, $"agrees {agrees.Field} as {agrees.As} within {agrees.Within}"),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private static string Show(IEnumerable<Operand> operands) => string.Join(',', operands.Select(Show));

    private static string Show(CountRange? count) => $"{count?.Min}..{count?.Max}";

    private static string Show(Operand operand) =>
        ShowValue(operand) + (operand.Within is { } within ? "±" + within.Value.Text : "") + (operand.Ignoring is { } ignored ? "~" + ignored : "");

    private static string ShowValue(Operand operand) => operand switch
    {
        Operand.Literal literal => literal.Value.ToString(),
        Operand.Cell cell => $"@{string.Join('/', cell.Names)}",
        Operand.Referenced { Of: Quantifier.Any } any => $"any @{Names(any.Via)}.{string.Join('/', any.Names)}",
        Operand.Referenced all => $"@{Names(all.Via)}.{string.Join('/', all.Names)}",
        Operand.Arithmetic arithmetic => $"{arithmetic.Operator}({Show(arithmetic.Items)})",
        Operand.Converted value => $"({Show(value.Source)} match {value.Match} as {value.As} plus {value.Plus?.Value.Text})",
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static string Names(IEnumerable<Located<string>> names) => string.Join(',', names);
}
