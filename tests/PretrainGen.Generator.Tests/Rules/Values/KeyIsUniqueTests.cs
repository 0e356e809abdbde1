using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class KeyIsUniqueTests
{
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
            {"{|PTG2005:a|}"},1
            """).Finds("'a' names row 1 already, so this row is left out");

        [Fact]
        public void A_key_of_two_columns() => RuleTest.Csv("""
            Model,Size,Score
            {|PTG2005+:vit|},224,81
            vit,384,83
            {|PTG2005:vit|},224,82
            """).WithSchema("""
            { "fields": [ { "name": "Model", "type": "string" }, { "name": "Size", "type": "integer" }, { "name": "Score", "type": "integer" } ], "primaryKey": ["Model", "Size"] }
            """).Finds("'vit 224' names row 1 already, so this row is left out");

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
            """).FindsNothing();

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
