using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Declared;

/// <summary>Rules that compare values which are worked out: arithmetic, parts of texts, durations, texts that resemble each other.</summary>
public class ValueRuleTests
{
    private static RuleTest Rule(string then, string row) => RuleTest
        .Csv("Name,A,B,C,Start,End,Took,Month,Id,Title\n" + row + "\n")
        .WithSchema($$"""
            { "fields": [ { "name": "Name" }, { "name": "A", "type": "number" }, { "name": "B", "type": "number" }, { "name": "C", "type": "number" },
                { "name": "Start", "type": "date" }, { "name": "End", "type": "date" }, { "name": "Took", "type": "duration" }, { "name": "Month", "type": "yearmonth" }, { "name": "Id" }, { "name": "Title" } ],
              "primaryKey": "Name", "pretraingen": { "rules": [ { "id": "law", "then": {{then}} } ] } }
            """);

    public class Reports
    {
        [Theory]
        [InlineData("""{ "C": { "sum": ["A", "B"] } }""", "x,0.1,0.2,{|PTG3005:0.4|},,,,,,", "C is '0.4', but should be '0.3', the sum of A and B")]
        [InlineData("""{ "C": { "sum": ["A", "B", 1], "within": 0.05 } }""", "x,0.1,0.2,{|PTG3005:1.4|},,,,,,", "C is '1.4', but should be '1.3', the sum of A and B and 1, within 0.05")]
        [InlineData("""{ "C": { "min": { "product": ["A", { "difference": ["B", 1] }] } } }""", "x,2,3,{|PTG3005:3.9|},,,,,,", "C is '3.9', but should be at least '4', the product of A and the difference of B and 1")]
        [InlineData("""{ "C": { "equals": { "ratio": ["A", "B"], "within": 0.01 } } }""", "x,1,3,{|PTG3005:0.32|},,,,,,", "C is '0.32', but should be '0.3333333333333333333333333333', the ratio of A and B, within 0.01")]
        [InlineData("""{ "value": { "difference": ["End", "Start"] }, "is": { "min": "P2D" } }""", "x,,,,2024-01-01,{|PTG3005:2024-01-02|},,,,", "the difference of End and Start is 'P1D', but should be at least 'P2D'")]
        [InlineData("""{ "Took": { "max": { "difference": ["End", "Start"] } } }""", "x,,,,2024-01-01,2024-01-02,{|PTG3005:P2D|},,,", "Took is 'P2D', but should be at most 'P1D', the difference of End and Start")]
        [InlineData("""{ "A": { "difference": ["End", "Start"], "as": "days" } }""", "x,{|PTG3005:2|},,,2024-01-01,2024-01-02,,,,", "A is '2', but should be '1', the difference of End and Start")]
        [InlineData("""{ "A": { "field": "Took", "as": "hours" } }""", "x,{|PTG3005:1|},,,,,PT90M,,,", "A is '1', but should be '1.5', from Took 'PT90M'")]
        [InlineData("""{ "A": { "field": "Took", "as": "minutes" } }""", "x,{|PTG3005:1|},,,,,PT90M,,,", "A is '1', but should be '90', from Took 'PT90M'")]
        [InlineData("""{ "A": { "field": "Id", "as": "seconds" } }""", "x,{|PTG3005:1|},,,,,,,PT1M,", "A is '1', but should be '60', from Id 'PT1M'")]
        [InlineData("""{ "End": { "max": { "field": "Start", "plus": "P1M" } } }""", "x,,,,2024-01-31,{|PTG3005:2024-03-01|},,,,", "End is '2024-03-01', but should be at most '2024-02-29', from Start '2024-01-31'")]
        [InlineData("""{ "End": { "field": "Start", "within": "P1M" } }""", "x,,,,2024-01-31,{|PTG3005:2024-03-01|},,,,", "End is '2024-03-01', but should be '2024-01-31', its Start, within P1M")]
        [InlineData("""{ "Start": { "field": "Month" } }""", "x,,,,{|PTG3005:2024-01-31|},,,2024-02,,", "Start is '2024-01-31', but should be '2024-02', its Month")]
        [InlineData("""{ "Month": { "min": "2024-02" } }""", "x,,,,,,,{|PTG3005:2024-01|},,", "Month is '2024-01', but should be at least '2024-02'")]
        [InlineData("""{ "Start": { "min": { "field": "Id", "match": "^(\\d\\d)(\\d\\d)", "as": "yearmonth" } } }""", "x,,,,{|PTG3005:2018-09-30|},,,,1810.04805,", "Start is '2018-09-30', but should be at least '2018-10', from Id '1810.04805'")]
        [InlineData("""{ "Start": { "equals": { "field": "Id", "as": "arxiv", "within": 1 } } }""", "x,,,,{|PTG3005:2018-12-30|},,,,1810.04805,", "Start is '2018-12-30', but should be '2018-10', from Id '1810.04805', within 1")]
        [InlineData("""{ "Start": { "field": "Id", "as": "year" } }""", "x,,,,{|PTG3005:2018-12-30|},,,,of 2019,", "Start is '2018-12-30', but should be '2019', from Id 'of 2019'")]
        [InlineData("""{ "A": { "field": "Id", "match": "-(\\d+)$", "as": "integer" } }""", "x,{|PTG3005:7|},,,,,,,v-08,", "A is '7', but should be '8', from Id 'v-08'")]
        [InlineData("""{ "Id": { "startsWith": { "field": "A" } } }""", "x,12,,,,,,,{|PTG3005:1-12|},", "Id is '1-12', but should start with '12', its A")]
        [InlineData("""{ "Id": { "not": { "endsWith": "x" } } }""", "x,,,,,,,,{|PTG3005:ax|},", "Id is 'ax', but should not end with 'x'")]
        [InlineData("""{ "Title": { "resembles": { "field": "Name" } } }""", "bert,,,,,,,,,{|PTG3005:RoBERTa: a model|}", "Title is 'RoBERTa: a model', but should resemble 'bert', its Name")]
        [InlineData("""{ "Title": { "equals": { "field": "Name", "ignoring": ["case", "punctuation"] } } }""", "bert-2,,,,,,,,,{|PTG3005:BERT 3|}", "Title is 'BERT 3', but should be 'bert-2', its Name")]
        [InlineData("""{ "Title": { "not": { "pattern": "ma?sk" } } }""", "bert,,,,,,,,,{|PTG3005:a mask|}", "Title is 'a mask', but should not contain 'mask'")]
        [InlineData("""{ "End": { "min": { "field": ["Start", "End"] } } }""", "x,,,,2024-01-31,{|PTG3005:2024-01-30|},,,,", "End is '2024-01-30', but should be at least '2024-01-31', its Start")]
        [InlineData("""{ "any": [ { "A": { "required": true } }, { "B": { "min": 2 } } ] }""", "x,{|PTG3005:|},1,,,,,,,", "A is empty, but should be filled in, or B is '1', but should be at least '2'")]
        public void A_value_that_is_not_as_it_should_be(string then, string row, string message) =>
            Rule(then, row).Finds($"'{row.Split(',')[0]}': {message} (law)");
    }

    public class Guards
    {
        [Theory]
        [InlineData("""{ "C": { "sum": ["A", "B"] } }""", "x,0.1,0.2,0.3,,,,,,")]
        [InlineData("""{ "C": { "sum": ["A", "B"], "within": 0.01 } }""", "x,0.1,0.2,0.31,,,,,,")]
        [InlineData("""{ "C": { "equals": { "ratio": ["A", "B"], "within": 0.01 } } }""", "x,1,3,0.33,,,,,,")]
        [InlineData("""{ "A": { "min": { "field": "Took", "as": "days", "within": 0.5 } } }""", "x,1,,,,,P1DT12H,,,")]
        [InlineData("""{ "value": { "difference": ["End", "Start"] }, "is": "P31D" }""", "x,,,,2024-01-01,2024-02-01,,,,")]
        [InlineData("""{ "End": { "field": "Start", "plus": "P1M" } }""", "x,,,,2024-01-31,2024-02-29,,,,")]
        [InlineData("""{ "Start": { "equals": { "field": "Id", "match": "^(\\d\\d)(\\d\\d)", "as": "yearmonth", "within": "P1M" } } }""", "x,,,,2018-11-30,,,,1810.04805,")]
        [InlineData("""{ "Took": { "min": "PT24H", "max": "P1D" } }""", "x,,,,,,P1D,,,")]
        [InlineData("""{ "Took": { "min": "P11M", "max": "P1Y" } }""", "x,,,,,,P12M,,,")]
        [InlineData("""{ "Title": { "resembles": { "field": "Name", "ignoring": ["case", "punctuation", "version"] } } }""", "wav2vec 2.0,,,,,,,,,WAV2VEC: learning")]
        [InlineData("""{ "Title": { "resembles": { "field": "Name" } } }""", "GPT-2,,,,,,,,,\"On GPT2, again\"")]
        [InlineData("""{ "Id": { "startsWith": { "field": "A" }, "contains": { "field": "Name" } } }""", "x,12,,,,,,,12.X,")]
        public void A_value_that_is_as_it_should_be(string then, string row) => Rule(then, row).FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("""{ "C": { "sum": ["A", "B"] } }""", "x,1,,5,,,,,,")]
        [InlineData("""{ "C": { "ratio": ["A", "B"] } }""", "x,1,0,5,,,,,,")]
        [InlineData("""{ "Start": { "field": "Id", "match": "^(\\d\\d)(\\d\\d)", "as": "yearmonth" } }""", "x,,,,2018-11-30,,,,soon,")]
        [InlineData("""{ "Start": { "field": "Id", "match": "^(\\d\\d)(\\d\\d)", "as": "yearmonth" } }""", "x,,,,2018-11-30,,,,1813,")]
        [InlineData("""{ "Title": { "resembles": { "field": "Name" } } }""", "x,,,,,,,,,")]
        [InlineData("""{ "A": { "sharedBy": { "min": 2 } } }""", "x,,,,,,,,,")]
        [InlineData("""{ "A": { "field": "Id", "as": "minutes" } }""", "x,1,,,,,,,90 minutes,")]
        [InlineData("""{ "C": { "product": ["A", "B"] } }""", "x,1e300,1e300,1,,,,,,")]
        public void Values_that_nobody_knows(string then, string row) => Rule(then, row).FindsNothing();
    }
}
