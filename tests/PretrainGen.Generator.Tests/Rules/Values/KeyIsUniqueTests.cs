using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class KeyIsUniqueTests
{
    private const string Guess = "; that Name names the rows is a guess: Key=\"…\" on the table's item settles it, or primaryKey in a schema";

    public class Reports
    {
        [Fact]
        public void A_name_that_stands_in_two_rows() => RuleTest.Csv("""
            Name,Legs
            {|PTG2005+:Ant|},6
            Bear,4
            {|PTG2005:Ant|},7
            """, ("Key", "Name")).Finds("'Ant' names row 1 already, so this row is left out");

        [Fact]
        public void The_name_that_is_repeated_where_it_is_clear_what_names_the_rows() => RuleTest.Csv($"""
            Name,Legs
            {"{|PTG2005+:a|}"},1
            {string.Join('\n', "bcdefghij".Select(name => $"{name},1"))}
            {"{|PTG2005:a|}"},2
            """).Finds($"'a' names row 1 already{Guess}");

        [Fact]
        public void A_guess_as_a_warning_and_what_is_known_as_an_error()
        {
            var rows = $"Name,Legs\n{string.Concat("abcdefghij".Select(name => $"{name},1\n"))}a,2\n";

            Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(RuleTest.Csv(rows).Run()).Severity);
            Assert.Equal(DiagnosticSeverity.Error, Assert.Single(RuleTest.Csv(rows, ("Key", "Name")).Run()).Severity);
        }

        [Fact]
        public void A_key_of_two_columns() => RuleTest.Csv("""
            Model,Size,Score
            {|PTG2005+:vit|},224,81
            vit,384,83
            {|PTG2005:vit|},224,82
            """).WithSchema("""
            { "fields": [ { "name": "Model", "type": "string" }, { "name": "Size", "type": "integer" }, { "name": "Score", "type": "integer" } ], "primaryKey": ["Model", "Size"] }
            """).Finds("Model, Size is 'vit', '224', as in row 1 already, so this row is left out");

        [Fact]
        public void A_value_that_has_to_be_unique() => RuleTest.Csv("""
            Name,Code
            Ant,{|PTG2005+:x1|}
            Bear,x2
            Crow,{|PTG2005:x1|}
            """).WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Code", "type": "string", "constraints": { "unique": true } } ] }""")
            .Finds("'Crow': Code is 'x1', as in 'Ant' already, but has to be unique");

        [Fact]
        public void A_key_in_another_spelling() => RuleTest.Csv("""
            Id,Name
            {|PTG2005+:01|},Ant
            2,Bear
            {|PTG2005:1|},Crow
            """).WithSchema("""{ "fields": [ { "name": "Id", "type": "integer" }, { "name": "Name" } ], "primaryKey": "Id" }""")
            .Finds("'1' is the same key as '01', which names row 1 already, so this row is left out");

        [Fact]
        public void A_key_of_two_columns_in_another_spelling() => RuleTest.Csv("""
            Model,Size
            {|PTG2005+:vit|},224
            {|PTG2005:vit|},224.0
            """).WithSchema("""{ "fields": [ { "name": "Model" }, { "name": "Size", "type": "number" } ], "primaryKey": ["Model", "Size"] }""")
            .Finds("Model, Size is 'vit', '224.0', as in row 1 already, so this row is left out");

        [Theory]
        [InlineData("number", "1", "1.0")]
        [InlineData("integer", "01", "1")]
        [InlineData("boolean", "true", "1")]
        public void A_unique_value_in_another_spelling(string type, string one, string other) => RuleTest.Csv($$"""
            Name,Code
            Ant,{|PTG2005+:{{one}}|}
            Bear,{|PTG2005:{{other}}|}
            """).WithSchema($$"""{ "fields": [ { "name": "Name" }, { "name": "Code", "type": "{{type}}", "constraints": { "unique": true } } ], "primaryKey": "Name" }""")
            .Finds($"'Bear': Code is '{other}', the same value as '{one}' in 'Ant', but has to be unique");

        [Fact]
        public void A_list_in_another_spelling() => RuleTest.Csv("""
            Name,Codes
            Ant,{|PTG2005+:1;2|}
            Bear,{|PTG2005:01; 2|}
            Crow,2;1
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Codes", "type": "list", "itemType": "integer", "delimiter": ";", "constraints": { "unique": true } } ], "primaryKey": "Name" }
            """).Finds("'Bear': Codes is '01; 2', the same value as '1;2' in 'Ant', but has to be unique");

        [Fact]
        public void A_group_of_columns_with_every_column_and_value() => RuleTest.Csv("""
            Name,Town,Number
            Ant,{|PTG2005+:Bern|},1
            Bear,{|PTG2005:Bern|},{|PTG2005+:01|}
            Crow,Bern,2
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Town" }, { "name": "Number", "type": "integer" } ], "primaryKey": "Name", "uniqueKeys": [["Town", "Number"]] }
            """).Finds("'Bear': Town, Number is 'Bern', '01', as in 'Ant' already, but has to be unique");

        [Fact]
        public void A_row_that_several_keys_repeat_once() => RuleTest.Csv("""
            Name,Town,Number
            Ant,{|PTG2005+:Bern|},1
            Bear,{|PTG2005:Bern|},1
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Town", "constraints": { "unique": true } }, { "name": "Number" } ], "primaryKey": "Name",
              "uniqueKeys": [["Town"], ["Town", "Number"]] }
            """).Finds();

        [Fact]
        public void What_other_rules_find_in_a_repeated_value_as_well() => RuleTest.Csv("""
            Name,Year
            Ant,{|PTG2005+:2018|}
            Bear,{|PTG2005:{|PTG3005:2018|}|}
            """).WithSchema("""
            { "fields": [ { "name": "Name" }, { "name": "Year", "type": "year", "constraints": { "unique": true } } ], "primaryKey": "Name",
              "pretraingen": { "rules": [ { "id": "late", "when": { "Name": "Bear" }, "then": { "Year": { "min": 2019 } } } ] } }
            """).Finds(
            "'Bear': Year is '2018', as in 'Ant' already, but has to be unique",
            "'Bear': Year is '2018', but should be at least '2019' (late)");
    }

    public class Guards
    {
        [Fact]
        public void A_row_that_two_tables_describe() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | Bear | 4    |

            | Name | Wings |
            |------|-------|
            | Ant  | 0     |
            """, ("EntityName", "Animal")).FindsNothing();

        [Fact]
        public void Names_that_differ_in_one_column_of_two() => RuleTest.Csv("""
            Model,Size
            vit,224
            vit,384
            """).WithSchema("""{ "fields": [ { "name": "Model", "type": "string" }, { "name": "Size", "type": "integer" } ], "primaryKey": ["Model", "Size"] }""").FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("string", "01", "1")]
        [InlineData("any", "1.0", "1")]
        public void Spellings_that_make_another_text(string type, string one, string other) => RuleTest.Csv($"Id,Name\n{one},Ant\n{other},Bear\n")
            .WithSchema($$"""{ "fields": [ { "name": "Id", "type": "{{type}}" }, { "name": "Name" } ], "primaryKey": "Id" }""").FindsNothing();

        [Fact]
        public void Columns_that_need_not_be_unique() => RuleTest.Csv("""
            Name,Code
            Ant,x1
            Bear,x1
            """).FindsNothing();
    }
}
