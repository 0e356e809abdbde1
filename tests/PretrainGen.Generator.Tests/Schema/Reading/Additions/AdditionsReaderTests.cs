using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Conditions;
using PretrainGen.Generator.Tests.Support;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Schema.Reading.Additions;

public class AdditionsReaderTests
{
    [Fact]
    public void Columns_with_a_meaning_are_read()
    {
        var additions = Clean(SchemaWith(""" "doc": "A", "link": "B", "aliases": "C", "identifier": "D", "enumValue": "E" """)).Additions;

        Assert.Equal([("", "A")], additions.Doc.Select(doc => (doc.Language, doc.Text.Value)));
        Assert.Equal(["B", "C", "D", "E"], new[] { additions.Link, additions.Aliases, additions.Identifier, additions.EnumValue }.Select(column => column!.Value.Value));
    }

    [Fact]
    public void Docs_by_language_keep_their_order()
    {
        var doc = Clean(SchemaWith(""" "doc": { "zh": "A", "en": "B" } """)).Additions.Doc;

        Assert.Equal([("zh", "A"), ("en", "B")], doc.Select(column => (column.Language, column.Text.Value)));
        Assert.Equal(("A", "B"), (doc.In("")!.Value.Value, doc.In("EN")!.Value.Value));
    }

    [Fact]
    public void Obsolescence_evidence_and_waivers_are_read()
    {
        var additions = Clean(SchemaWith("""
            "obsolete": { "when": { "A": "gone" }, "message": "{A} is {{gone}}; use {B}." },
            "evidence": [ { "id": "e", "of": "A", "in": ["B", "C"], "inherit": "D", "cues": { "x": ["a+", "b"], "y": "c" } }, { "id": "f", "of": "A", "in": "B", "cues": { "x": "a" } },
                          { "id": "g", "of": "A", "in": "B", "inherit": { "in": ["B", "C"], "pattern": "on (?<key>.+)" }, "cues": { "x": "a" } } ],
            "waivers": [ { "rule": "e", "key": "K", "reason": "because" }, { "rule": "PTG3002", "key": ["K", "2"] } ]
            """)).Additions;

        var obsolete = additions.Obsolete!;
        Assert.Equal("A", Assert.IsType<Condition.OnField>(obsolete.When).Field.Value);
        Assert.Equal("{A} is {{gone}}; use {B}.", obsolete.Message!.Text.Value);
        Assert.Equal([("A", true), (" is {gone}; use ", false), ("B", true), (".", false)], obsolete.Message.Parts.Select(part => (part.Text, part.IsColumn)));

        var evidence = additions.Evidence[0];
        Assert.Equal(("e", "A"), (evidence.Id.Value, evidence.Of.Value));
        Assert.Equal(new Lineage(new[] { new Located<string>("D", default) }.ToEquatableArray()), evidence.Inherit);
        Assert.Equal(["B", "C"], evidence.In.Select(column => column.Value));
        Assert.Equal(["x: a+ b", "y: c"], evidence.Cues.Select(cue => $"{cue.Category.Value}: {string.Join(' ', cue.Patterns)}"));
        Assert.Null(additions.Evidence[1].Inherit);
        Assert.Equal(["B", "C"], additions.Evidence[2].Inherit!.In.Select(column => column.Value));
        Assert.Equal("on (?<key>.+)", additions.Evidence[2].Inherit!.Pattern!.Value.Value);

        Assert.Equal([("e", "K", "because"), ("PTG3002", "K 2", null)], additions.Waivers.Select(waiver => (waiver.Rule.Value, string.Join(' ', waiver.Key), waiver.Reason?.Value)));
    }

    [Fact]
    public void Rules_are_read()
    {
        var rules = Clean(SchemaWith("""
            "rules": [ { "id": "r", "when": { "A": "x" }, "then": { "B": { "missing": true } }, "blame": ["B", "A"], "severity": "error", "message": "{A}!" },
                       { "id": "s", "then": { "B": "y" }, "blame": "B" }, { "id": "t", "then": { "B": 1 }, "severity": "none" }, { "id": "u", "then": { "B": 1 }, "severity": "info" } ]
            """)).Additions.Rules;

        Assert.Equal(["r", "s", "t", "u"], rules.Select(rule => rule.Id.Value));
        Assert.Equal([RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.None, RuleSeverity.Info], rules.Select(rule => rule.Severity));
        Assert.Equal(["B A", "B", "", ""], rules.Select(rule => string.Join(' ', rule.Blame)));
        Assert.Equal("{A}!", rules[0].Message!.Text.Value);
        Assert.NotNull(rules[0].When);
        Assert.Null(rules[1].When);
        Assert.Null(rules[1].Message);
    }

    [Theory]
    [InlineData("{", "{")]
    [InlineData("{}", "{}")]
    [InlineData("{} {a}", "{} |[a]")]
    [InlineData("{{{a}}}", "{|[a]|}")]
    [InlineData("a } b {c", "a } b {c")]
    [InlineData("{a b}{c}", "[a b]|[c]")]
    [InlineData("", "")]
    public void A_message_is_text_and_columns(string message, string parts)
    {
        var rule = Assert.Single(Clean(SchemaWith($$"""  "rules": [ { "id": "r", "then": { "A": 1 }, "message": "{{message}}" } ] """)).Additions.Rules);

        Assert.Equal(parts, string.Join('|', rule.Message!.Parts.Select(part => part.IsColumn ? $"[{part.Text}]" : part.Text)));
    }

    [Theory]
    [InlineData("""{|UnknownProperty:"docs"|}: "A" """, "doc")]
    [InlineData("""{|UnknownProperty:"colour"|}: "A" """, "")]
    [InlineData(""" "doc": {|WrongType:["A"]|} """, "string | object")]
    [InlineData(""" "doc": {|InvalidValue:{}|} """, "{ \"en\": … }")]
    [InlineData(""" "doc": { "en": {|WrongType:1|} } """, "string")]
    [InlineData(""" "link": {|WrongType:1|} """, "string")]
    [InlineData(""" "aliases": {|WrongType:[]|} """, "string")]
    [InlineData(""" "identifier": {|WrongType:null|} """, "string")]
    [InlineData(""" "enumValue": {|WrongType:{}|} """, "string")]
    [InlineData(""" "obsolete": {|WrongType:true|} """, "object")]
    [InlineData(""" "obsolete": {|MissingProperty:{|} "message": "x" } """, "when")]
    [InlineData(""" "obsolete": { "when": { "A": 1 }, {|UnknownProperty:"mesage"|}: "x" } """, "message")]
    [InlineData(""" "evidence": {|WrongType:{}|} """, "array")]
    [InlineData(""" "evidence": [{|WrongType:1|}] """, "object")]
    [InlineData(""" "evidence": [{|MissingProperty:{|} "of": "A", "in": "B", "cues": { "x": "a" } }] """, "id")]
    [InlineData(""" "evidence": [{|MissingProperty:{|} "id": "e", "in": "B", "cues": { "x": "a" } }] """, "of")]
    [InlineData(""" "evidence": [{|MissingProperty:{|} "id": "e", "of": "A", "cues": { "x": "a" } }] """, "in")]
    [InlineData(""" "evidence": [{ "id": "e", "of": "A", "in": {|InvalidValue:[]|}, "cues": { "x": "a" } }] """, "string")]
    [InlineData(""" "evidence": [{|MissingProperty:{|} "id": "e", "of": "A", "in": "B" }] """, "cues")]
    [InlineData(""" "evidence": [{ "id": "e", "of": "A", "in": "B", "cues": {|WrongType:["a"]|} }] """, "object")]
    [InlineData(""" "evidence": [{ "id": "e", "of": "A", "in": "B", "cues": {|InvalidValue:{}|} }] """, "{ \"…\": [ … ] }")]
    [InlineData(""" "evidence": [{ "id": "e", "of": "A", "in": "B", "cues": { "x": ["a", {|InvalidPattern:"(b"|}] } }] """, "")]
    [InlineData(""" "evidence": [{ "id": "e", "of": "A", "in": "B", "cues": { "x": "a" }, {|UnknownProperty:"inherits"|}: "B" }] """, "inherit")]
    [InlineData(""" "rules": [{|MissingProperty:{|} "then": { "A": 1 } }] """, "id")]
    [InlineData(""" "rules": [{|MissingProperty:{|} "id": "r" }] """, "then")]
    [InlineData(""" "rules": [{ "id": "r", "then": { "A": 1 }, "severity": {|InvalidValue:"warn"|} }] """, "warning")]
    [InlineData(""" "rules": [{ "id": "r", "then": { "A": 1 }, "blame": {|WrongType:1|} }] """, "string | array")]
    [InlineData(""" "rules": [{ "id": "r", "then": { "A": 1 }, "message": {|WrongType:1|} }] """, "string")]
    [InlineData(""" "rules": [{ "id": "r", "then": { "A": 1 }, {|UnknownProperty:"having"|}: { "A": 1 } }] """, "")]
    [InlineData(""" "rules": [{ "id": "r", "then": { "A": 1 } }, { "id": {|Repeated:"r"|}, "then": { "A": 2 } }] """, "")]
    [InlineData(""" "waivers": [{|MissingProperty:{|} "key": "K", "reason": "x" }] """, "rule")]
    [InlineData(""" "waivers": [{|MissingProperty:{|} "rule": "r", "reason": "x" }] """, "key")]
    [InlineData(""" "waivers": [{ "rule": "r", "key": {|WrongType:1|} }] """, "string | array")]
    [InlineData(""" "waivers": [{ "rule": "r", "key": "K", {|UnknownProperty:"because"|}: "x" }] """, "")]
    public void A_wrong_property_is_reported_where_it_stands(string properties, string expected) => Reports(SchemaWith(properties), expected);

    [Fact]
    public void A_rule_with_a_wrong_condition_is_none() => Assert.Empty(
        Reports(SchemaWith(""" "rules": [{ "id": "r", "when": { "A": {|WrongType:null|} }, "then": { "B": 1 } }] """), "string | number | boolean | array | object")!.Additions.Rules);
}
