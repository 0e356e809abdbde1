using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class CheckCanBeEvaluatedTests
{
    private static RuleTest Schema(string additions, string fields = "") => RuleTest
        .Csv("Model,Class,Year,Method\nBERT,生成式,2018,masked\n")
        .WithSchema($$"""
            { "fields": [ { "name": "Model" }, { "name": "Class", "type": "string",
                "categories": [ { "value": "生成式", "label": "Generative" }, { "value": "对比式", "label": "Contrastive" } ] },
                { "name": "Year", "type": "year" }, { "name": "Method", "type": "string" }{{fields}} ],
              "primaryKey": ["Model"],
              "pretraingen": { {{additions}} } }
            """);

    private static RuleTest Rule(string rule) => Schema($$""" "rules": [ { "id": "law", {{rule}} } ] """);

    private static RuleTest ForeignKey(string reference) => RuleTest
        .Csv("Name,On\na,x\n")
        .WithSchema($$"""{ "fields": [ { "name": "Name" }, { "name": "On" } ], "primaryKey": "Name", "foreignKeys": [ { "fields": "On", "reference": { {{reference}} } } ] }""")
        .With(ProjectFile.Of("others.csv", "Name\nx\n"));

    public class Reports
    {
        [Theory]
        [InlineData("\"type\": \"time\", \"clrType\": \"TimeOnly\"", "'soon' is no time, so no At can be compared with it")]
        [InlineData("\"type\": \"duration\", \"clrType\": \"TimeSpan\"", "'soon' is no duration, so no At can be compared with it")]
        [InlineData("\"type\": \"number\", \"clrType\": \"decimal\"", "'soon' is no number, so no At can be compared with it")]
        public void A_value_of_another_type(string field, string message) => RuleTest.Csv("Name,At\na,\n")
            .WithSchema($$"""{ "fields": [ { "name": "Name" }, { "name": "At", {{field}} } ], "pretraingen": { "rules": [ { "id": "law", "then": { "At": { "min": {|PTG4003:"soon"|} } } } ] } }""")
            .Finds(message);

        [Theory]
        [InlineData(""" "then": { {|PTG4003:"Yaer"|}: 2018 } """, "'Yaer' is no column of this table, and no field of its schema; did you mean 'Year'?")]
        [InlineData(""" "then": { "Year": { "min": { "field": {|PTG4003:"Jear"|} } } } """, "'Jear' is no column of this table, and no field of its schema; did you mean 'Year'?")]
        [InlineData(""" "then": { "Year": 2018 }, "blame": {|PTG4003:"Klass"|} """, "'Klass' is no column of this table, and no field of its schema; did you mean 'Class'?")]
        [InlineData(""" "then": { "Year": 2018 }, "message": {|PTG4003:"{Modell} is wrong"|} """, "'Modell' is no column of this table, and no field of its schema; did you mean 'Model'?")]
        [InlineData(""" "then": { "Class": {|PTG4003:"Generativ"|} } """, "'Generativ' is no category of Class; did you mean 'Generative'?")]
        [InlineData(""" "when": { "Class": { "not": {|PTG4003:"对比"|} } }, "then": { "Year": 2018 } """, "'对比' is no category of Class; did you mean '对比式'?")]
        [InlineData(""" "then": { "Year": { {|PTG4003:"mim"|}: 2018 } } """, "'mim' is no operator; expected min")]
        [InlineData(""" "then": { "Method": { {|PTG4003:"min"|}: 5 } } """, "Method holds neither numbers, dates, times nor ordered categories, so 'min' means nothing")]
        [InlineData(""" "then": { "Year": { "min": {|PTG4003:"soon"|} } } """, "'soon' is no number, so no Year can be compared with it")]
        [InlineData(""" "then": { "Year": { {|PTG4003:"contains"|}: "20" } } """, "Year holds neither texts nor lists, so nothing is contained in it")]
        [InlineData(""" "then": { "Year": { "field": {|PTG4003:"Method"|} } } """, "Year and Method are of different types, and cannot be compared")]
        [InlineData(""" "then": { "Year": { "min": { "via": {|PTG4003:"Method"|}, "field": "Year" } } } """, "'Method' is no foreign key of this table, so it leads to no row")]
        [InlineData(""" "then": { "Method": { "pattern": {|PTG4003:"(mask"|} } } """, "'(mask' is no regular expression")]
        [InlineData(""" "then": { "via": {|PTG4003:"Method"|}, "then": { "Year": 1 } } """, "'Method' is no foreign key of this table, so it leads to no row")]
        [InlineData(""" "then": { "referencedBy": { "resource": {|PTG4003:"others"|}, "field": "Model" }, "count": 1 } """, "No table 'others' has a foreign key to this one")]
        [InlineData(""" "then": { "Year": { {|PTG4003:"sum"|}: ["Method", "Year"] } } """, "'sum' means nothing for Method and Year")]
        [InlineData(""" "then": { "Year": { "sum": [{|PTG4003:"Metod"|}, "Year"] } } """, "'Metod' is no column of this table, and no field of its schema; did you mean 'Method'?")]
        [InlineData(""" "then": { "Method": { "field": "Method", "plus": {|PTG4003:"P1M"|} } } """, "'P1M' cannot be added to Method")]
        [InlineData(""" "then": { "Year": { "field": [{|PTG4003:"Method"|}] } } """, "Year and Method are of different types, and cannot be compared")]
        [InlineData(""" "then": { "value": { "field": "Year" }, "is": { {|PTG4003:"sharedBy"|}: { "max": 1 } } } """, "'sharedBy' counts the rows that have the value of a column, and Year is worked out")]
        [InlineData(""" "per": [{|PTG4003:"Clas"|}], "count": 1 """, "'Clas' is no column of this table, and no field of its schema; did you mean 'Class'?")]
        [InlineData(""" "per": ["Class"], "by": {|PTG4003:"Jear"|}, "count": 1 """, "'Jear' is no column of this table, and no field of its schema; did you mean 'Year'?")]
        [InlineData(""" "per": ["Class"], "then": { "Method": { {|PTG4003:"increasing"|}: true } } """, "Method holds neither numbers, dates, times nor ordered categories, so 'increasing' means nothing")]
        [InlineData(""" "pairs": { "same": [{|PTG4003:"Clas"|}] }, "then": { "Year": { "other": "Year" } } """, "'Clas' is no column of this table, and no field of its schema; did you mean 'Class'?")]
        [InlineData(""" "pairs": { "same": ["Class"] }, "then": { "Year": { "other": {|PTG4003:"Jear"|} } } """, "'Jear' is no column of this table, and no field of its schema; did you mean 'Year'?")]
        public void A_rule_that_cannot_be_evaluated(string rule, string message) => Rule(rule).Finds(message);

        [Theory]
        [InlineData(""" "of": {|PTG4003:"Klass"|}, "in": ["Method"], "cues": { "Generative": ["mask"] } """)]
        [InlineData(""" "of": "Class", "in": [{|PTG4003:"Methode"|}], "cues": { "Generative": ["mask"] } """)]
        [InlineData(""" "of": "Class", "in": ["Method"], "inherit": {|PTG4003:"BuiltOn"|}, "cues": { "Generative": ["mask"] } """)]
        [InlineData(""" "of": "Class", "in": ["Method"], "inherit": { "in": {|PTG4003:"Methode"|}, "pattern": "on (.+)" }, "cues": { "Generative": ["mask"] } """)]
        [InlineData(""" "of": "Class", "in": ["Method"], "cues": { {|PTG4003:"Generativ"|}: ["mask"] } """)]
        [InlineData(""" "of": {|PTG4003:"Year"|}, "in": ["Method"], "cues": { "2018": ["mask"] } """)]
        [InlineData(""" "of": "Class", "in": ["Method"], "cues": { "Contrastive": [{|PTG4003:"(mask"|}] } """)]
        public void Evidence_that_cannot_be_evaluated(string evidence)
        {
            var findings = Schema($$""" "evidence": [ { "id": "cues", {{evidence}} } ] """);
            findings.Finds();
        }

        [Theory]
        [InlineData(""" "waivers": [ { "rule": {|PTG4003:"PTG3991"|}, "key": "BERT", "reason": "x" } ] """)]
        [InlineData(""" "waivers": [ { "rule": "PTG3001", "key": {|PTG4003:"Bert"|}, "reason": "x" } ] """)]
        [InlineData(""" "doc": {|PTG4003:"Description"|} """)]
        [InlineData(""" "link": {|PTG4003:"Paper"|} """)]
        [InlineData(""" "obsolete": { "when": { {|PTG4003:"Status"|}: "old" }, "message": "gone" } """)]
        [InlineData(""" "obsolete": { "when": { "Class": {|PTG4003:"Generativ"|} } } """)]
        [InlineData(""" "obsolete": { "when": { "Year": { "min": { "via": {|PTG4003:"Method"|}, "field": "Year" } } } } """)]
        [InlineData(""" "obsolete": { "when": { "Year": 2000 }, "message": {|PTG4003:"{Modell} is gone"|} } """)]
        public void Anything_else_that_names_what_does_not_exist(string additions) => Schema(additions).Finds();

        [Theory]
        [InlineData(""" "resource": {|PTG4003:"nowhere"|}, "fields": "Name" """, "'nowhere' is no table of this project, so the foreign key leads nowhere")]
        [InlineData(""" "resource": "others", "fields": {|PTG4003:"Title"|} """, "'Title' is no column of 'others', so the foreign key leads nowhere")]
        public void A_foreign_key_that_leads_nowhere(string reference, string message) => ForeignKey(reference).Finds(message);

        [Fact]
        public void A_name_that_means_two_categories() => RuleTest
            .Csv("Model,Class\nBERT,A\n")
            .WithSchema("""
                { "fields": [ { "name": "Model" }, { "name": "Class", "type": "string", "categories": [ { "value": "A", "label": "B" }, { "value": "B", "label": "C" } ] } ],
                  "pretraingen": { "rules": [ { "id": "law", "then": { "Class": {|PTG4003:"B"|} } } ] } }
                """)
            .Finds("'B' is the value of one category of Class and the label of another");

        [Theory]
        [InlineData(""" "rules": [ { "id": "law", "then": { "Method": { "pattern": {|PTG4003:"^(a+)+$"|} } } } ] """)]
        [InlineData(""" "obsolete": { "when": { "Method": { "pattern": {|PTG4003:"^(a+)+$"|} } } } """)]
        public void A_pattern_that_never_ends(string additions) => RuleTest
            .Csv($"Model,Method\nBERT,{new string('a', 60)}!\n")
            .WithSchema($$"""{ "fields": [ { "name": "Model" }, { "name": "Method", "type": "string" } ], "pretraingen": { {{additions}} } }""")
            .Finds("'^(a+)+$' takes too long to match, so it is not used");

        [Fact]
        public void A_constraint_that_never_ends() => RuleTest
            .Csv($"Model,Method\nGPT,b\nBERT,{new string('a', 60)}!\n")
            .WithSchema("""{ "fields": [ { "name": "Model" }, { "name": "Method", "constraints": { "pattern": {|PTG4003:"(a+)+"|} } } ] }""")
            .Finds("'(a+)+' takes too long to match, so it is not used");
    }

    public class Guards
    {
        [Fact]
        public void Names_and_values_that_exist() => Rule(""" "when": { "Class": ["生成式", "Contrastive"] }, "then": { "Year": { "min": "2000" } }, "blame": ["Year", "Class"], "message": "{Model}" """).FindsNothing();

        [Fact]
        public void A_field_that_the_table_need_not_have() => RuleTest
            .Csv("Model\nBERT\n")
            .WithSchema("""
                { "fields": [ { "name": "Model" }, { "name": "Year", "type": "year" } ], "fieldsMatch": "superset", "primaryKey": "Model",
                  "pretraingen": { "rules": [ { "id": "law", "then": { "Year": { "min": 2000 } } } ] } }
                """)
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void What_is_wrong_with_the_cells() => RuleTest
            .Csv("Model,Year\nBERT,{|PTG2001:soon|}\n")
            .WithSchema("""
                { "fields": [ { "name": "Model" }, { "name": "Year", "type": "year" } ],
                  "pretraingen": { "rules": [ { "id": "law", "then": { "Year": { "min": 2000 } } } ] } }
                """)
            .Finds();

        [Fact]
        public void A_rule_that_the_schema_does_not_hold_at_all() => Rule(""" {|PTG4002:"than"|}: { "Yaer": 2018 }, "then": { "Year": 2018 } """).Finds();
    }
}
