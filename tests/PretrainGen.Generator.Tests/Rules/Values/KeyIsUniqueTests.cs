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
        [Fact]
        public void Columns_that_need_not_be_unique() => RuleTest.Csv("""
            Name,Code
            Ant,x1
            Bear,x1
            """).FindsNothing();
    }
}
