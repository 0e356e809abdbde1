using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class DeclaredRuleHoldsTests
{
    private const string Fields = """
        "fields": [ { "name": "Model", "type": "string" }, { "name": "Year", "type": "year" }, { "name": "Published", "type": "date" },
          { "name": "Class", "type": "string", "categories": [ { "value": "生成式", "label": "Generative" }, { "value": "对比式", "label": "Contrastive" } ] },
          { "name": "Tags", "type": "list", "delimiter": ";" }, { "name": "BuiltOn", "type": "string" }, { "name": "Paper", "type": "string" } ],
        "primaryKey": ["Model"],
        "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { "fields": ["Model"] } } ]
        """;

    private const string Header = "Model,Year,Published,Class,Tags,BuiltOn,Paper\n";

    private static RuleTest Rule(string rule, params string[] rows) =>
        RuleTest.Csv(Header + string.Join('\n', rows) + "\n").WithSchema($$"""{ {{Fields}}, "pretraingen": { "rules": [ { "id": "law", {{rule}} } ] } }""");

    public class Reports
    {
        [Theory]
        [InlineData("\"type\": \"time\", \"clrType\": \"TimeOnly\"", "08:30:00", "08:29:59.5", "'b': From is '08:29:59.5', but should be at least '08:30:00' (law)")]
        [InlineData("\"type\": \"duration\", \"clrType\": \"TimeSpan\"", "PT90M", "PT1H29M", "'b': From is 'PT1H29M', but should be at least 'PT1H30M' (law)")]
        [InlineData("\"type\": \"number\", \"clrType\": \"decimal\"", "0.30000000000000000001", "0.3", "'b': From is '0.3', but should be at least '0.30000000000000000001' (law)")]
        public void Values_that_are_less(string field, string least, string less, string message) => RuleTest
            .Csv($"Name,From\na,{least}\nb,{{|PTG3005:{less}|}}\n")
            .WithSchema($$"""{ "fields": [ { "name": "Name" }, { "name": "From", {{field}} } ], "pretraingen": { "rules": [ { "id": "law", "then": { "From": { "min": "{{least}}" } } } ] } }""")
            .Finds(message);

        [Theory]
        [InlineData("""{ "Class": "Generative" }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should be 'Generative'")]
        [InlineData("""{ "Class": ["生成式"] }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should be 'Generative'")]
        [InlineData("""{ "Class": { "missing": true } }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should be empty")]
        [InlineData("""{ "Class": { "required": true } }""", "{|PTG3005:|}", "Class is empty, but should be filled in")]
        [InlineData("""{ "Class": { "not": "Contrastive" } }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should not be 'Contrastive'")]
        [InlineData("""{ "not": { "Class": "Contrastive" } }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should not be 'Contrastive'")]
        [InlineData("""{ "Class": { "pattern": "^生" } }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should match '^生'")]
        [InlineData("""{ "any": [ { "Class": "Generative" }, { "Year": { "max": 2000 } } ] }""", "{|PTG3005:对比式|}",
            "Class is '对比式' (Contrastive), but should be 'Generative', or Year is '2018', but should be at most '2000'")]
        [InlineData("""{ "all": [ { "Year": 2018 }, { "Class": "Generative" } ] }""", "{|PTG3005:对比式|}", "Class is '对比式' (Contrastive), but should be 'Generative'")]
        public void A_class_that_is_not_as_it_should_be(string then, string cell, string message) =>
            Rule($"\"then\": {then}, \"blame\": \"Class\"", $"BERT,2018,2018-10-11,{cell},a;b,,x").Finds($"'BERT': {message} (law)");

        [Theory]
        [InlineData("""{ "Year": { "min": 2019 } }""", "Year is '2018', but should be at least '2019'")]
        [InlineData("""{ "Year": { "max": 2017.5 } }""", "Year is '2018', but should be at most '2017.5'")]
        [InlineData("""{ "Year": [2017, 2019] }""", "Year is '2018', but should be '2017' or '2019'")]
        [InlineData("""{ "Year": { "agreesWith": { "field": "Published", "as": "year" } } }""", "Year is '2018', but should be '2020', as its Published says: '2020-10-11'")]
        [InlineData("""{ "Year": { "agreesWith": { "field": "Paper", "as": "arxiv" } } }""", "Year is '2018', but should be '2021', as its Paper says: 'https://arxiv.org/abs/2103.00020'")]
        [InlineData("""{ "Year": { "agreesWith": { "field": "Paper", "as": "arxiv", "within": 1 } } }""", "Year is '2018', but should be within 1 of '2021', as its Paper says: 'https://arxiv.org/abs/2103.00020'")]
        public void A_year_that_is_not_as_it_should_be(string then, string message) =>
            Rule($"\"then\": {then}", "BERT,{|PTG3005:2018|},2020-10-11,生成式,a,,https://arxiv.org/abs/2103.00020").Finds($"'BERT': {message} (law)");

        [Theory]
        [InlineData("""{ "Published": { "min": "2021-01-01" } }""", "{|PTG3005:2020-10-11|},x,a", "Published is '2020-10-11', but should be at least '2021-01-01'")]
        [InlineData("""{ "Tags": { "contains": ["image", "video"] } }""", "2020-10-11,,{|PTG3005:text;audio|}", "Tags is 'text;audio', but should contain 'image' or 'video'")]
        public void A_date_or_a_list(string then, string cells, string message)
        {
            var parts = cells.Split(',');
            Rule($"\"then\": {then}", $"BERT,2018,{parts[0]},,{parts[2]},,x").Finds($"'BERT': {message} (law)");
        }

        [Fact]
        public void A_row_that_does_not_fit_the_rows_it_refers_to() => Rule(
                """ "when": { "BuiltOn": { "required": true } }, "then": { "Year": { "min": { "via": "BuiltOn", "field": "Year" } } } """,
                "BERT,{|PTG3005+:2018|},,,,,", "RoBERTa,{|PTG3005:2017|},,,,{|PTG3005+:BERT|},", "ALBERT,2019,,,,BERT,")
            .Finds("'RoBERTa': Year is '2017', but should be at least '2018', the Year of 'BERT' (law)");

        [Fact]
        public void A_cell_that_does_not_fit_another_of_its_row() => Rule(
                """ "then": { "Paper": { "field": "Model" } } """, "BERT,2018,,,,,{|PTG3005:Bert|}", "GPT,2018,,,,,GPT")
            .Finds("'BERT': Paper is 'Bert', but should be 'BERT', its Model (law)");

        [Fact]
        public void It_in_the_author_s_words() => Rule(
                """ "when": { "Year": { "max": 2012 } }, "then": { "Class": { "missing": true } }, "blame": ["Model", "Class"], "severity": "error", "message": "{Model} ({Year}) is {{too}} old for {Class}." """,
                "{|PTG3005:AlexNet|},{|PTG3005+:2012|},,{|PTG3005+:对比式|},,,", "GPT,2018,,生成式,,,")
            .Finds("'AlexNet' ('2012') is {too} old for 'Contrastive'. (law)");

        [Fact]
        public void It_in_the_author_s_words_to_the_end() => Rule(
                $$""" "then": { "Year": 2000 }, "message": "{Model}\u202e: {{new string('w', 300)}}\nerror: {Paper} 😀" """, $"BERT,{{|PTG3005:2018|}},,,,,{new string('x', 300)}")
            .Finds($"'BERT'\\u202E: {new string('w', 300)}\\u000Aerror: '{new string('x', 80)}…' 😀 (law)");

        [Fact]
        public void It_in_as_many_of_the_author_s_words_as_one_reads() => Rule(
                $$""" "then": { "Year": 2000 }, "message": "{{string.Concat(Enumerable.Repeat(@"\u202e", 900))}}" """, "BERT,{|PTG3005:2018|},,,,,")
            .Finds($"{string.Concat(Enumerable.Repeat(@"\u202E", 167))}… (law)");

        [Fact]
        public void The_cell_that_is_wrong_before_those_that_are_right() => Rule(
                """ "then": { "Model": { "required": true }, "Class": "Generative", "Year": { "min": 2018 } } """, "{|PTG3005+:BERT|},{|PTG3005+:2018|},,{|PTG3005:对比式|},,,")
            .Finds("'BERT': Class is '对比式' (Contrastive), but should be 'Generative' (law)");

        [Fact]
        public void A_value_that_should_not_be_where_a_row_refers_to_none() => Rule(
                """ "then": { "Year": { "not": [2018, { "via": "BuiltOn", "field": "Year" }] } } """, "BERT,{|PTG3005:2018|},,,,,", "GPT,{|PTG3005:2018|},,,,BERT,")
            .Finds("'BERT': Year is '2018', but should not be '2018' (law)", "'GPT': Year is '2018', but should not be '2018' or '2018', the Year of 'BERT' (law)");

        [Theory]
        [InlineData("error", DiagnosticSeverity.Error)]
        [InlineData("warning", DiagnosticSeverity.Warning)]
        [InlineData("info", DiagnosticSeverity.Info)]
        public void It_as_badly_as_the_rule_says(string severity, DiagnosticSeverity expected) =>
            Assert.Equal(expected, Assert.Single(Rule($$""" "then": { "Year": 2000 }, "severity": "{{severity}}" """, "BERT,2018,,,,,").Run()).Severity);
    }

    public class Guards
    {
        [Theory]
        [InlineData("""{ "Class": ["Generative", "对比式"], "Year": { "min": 2018, "max": 2018 } }""")]
        [InlineData("""{ "Published": { "agreesWith": { "field": "Paper", "as": "arxiv" } } }""")]
        [InlineData("""{ "Year": { "agreesWith": { "field": "Published", "as": "year" } } }""")]
        [InlineData("""{ "Tags": { "contains": "text" } }""")]
        [InlineData("""{ "Paper": { "contains": "ARXIV" } }""")]
        [InlineData("""{ "any": [ { "Class": "Contrastive" }, { "Model": { "pattern": "BERT" } } ] }""")]
        [InlineData("""{ "not": { "all": [ { "Class": "Generative" }, { "Year": 2019 } ] } }""")]
        public void A_row_that_is_as_it_should_be(string then) => Rule($"\"then\": {then}", "BERT,2018,2018-10-11,生成式,text;image,,https://arxiv.org/pdf/1810.04805v2").FindsNothing();

        [Fact]
        public void A_row_that_the_rule_is_not_about() => Rule(""" "when": { "Class": "Contrastive" }, "then": { "Year": 1999 } """, "BERT,2018,,生成式,,,").FindsNothing();

        [Fact]
        public void A_rule_that_is_switched_off() => Rule(""" "then": { "Year": 1999 }, "severity": "none" """, "BERT,2018,,生成式,,,").FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("""{ "Class": "Generative" }""")]
        [InlineData("""{ "not": { "Class": "Generative" } }""")]
        [InlineData("""{ "Year": { "min": 3000 } }""")]
        [InlineData("""{ "Paper": { "pattern": "x" } }""")]
        [InlineData("""{ "Tags": { "contains": "x" } }""")]
        [InlineData("""{ "Model": { "not": { "field": "Paper" } } }""")]
        [InlineData("""{ "Year": { "agreesWith": { "field": "Paper", "as": "arxiv" } } }""")]
        [InlineData("""{ "Year": { "min": { "via": "BuiltOn", "field": "Year" } } }""")]
        public void Missing_cells(string then) => Rule($"\"then\": {then}", "BERT,,,,,,").FindsNothing();

        [Fact]
        public void Cells_that_are_wrong_already() => Rule(
                """ "then": { "Class": { "required": true }, "Year": { "max": 2000 } } """, "BERT,{|PTG2001:soon|},,{|PTG2003:Generativ|},,,").Finds();
    }
}
