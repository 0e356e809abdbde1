using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class RequiredCellIsFilledTests
{
    public class Reports
    {
        [Fact]
        public void A_blank_cell() => Table("{|PTG2002:|}").Finds("'Bear' has no Legs, which is required");

        [Fact]
        public void A_cell_that_says_there_is_no_value() => Table("{|PTG2002:n/a|}")
            .Finds("'Bear': Legs is 'n/a', which means that there is no value, but one is required");

        [Fact]
        public void A_row_of_a_table_without_a_key() => RuleTest.Csv("""
            {|PTG1007:Kind|},Legs
            ant,6
            ant,{|PTG2002:|}
            bear,{|PTG2002:n/a|}
            """).WithSchema("""
            { "fields": [ { "name": "Kind" }, { "name": "Legs", "type": "integer", "constraints": { "required": true } } ], "missingValues": [ "", "n/a" ] }
            """).Finds(
            "No column of 'things.csv' names its rows, so they get no enum; if one does, set Key, or give the table a schema with a primaryKey",
            "row 2 has no Legs, which is required",
            "row 3: Legs is 'n/a', which means that there is no value, but one is required");

        [Fact]
        public void A_row_without_a_name() => RuleTest.Csv("""
            Name,Legs
            Ant,6
            Bear,4
            {|PTG2002:|},2
            Crow,2
            Dog,4
            Eel,0
            Fly,6
            Gnu,4
            Hen,2
            Ibis,2
            """).Finds("row 3 has no Name, which names the rows; that Name names the rows is a guess: Key=\"…\" on the table's item settles it, or primaryKey in a schema");
    }

    public class Guards
    {
        [Fact]
        public void A_cell_that_says_nothing_is_there() => Table("0").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Columns_that_nothing_is_required_of() => RuleTest.Csv("""
            Name,Legs
            Ant,6
            Bear,
            """).WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" } ] }""").FindsNothing();
    }

    private static RuleTest Table(string cell) => RuleTest.Csv($"Name,Legs\nAnt,6\nBear,{cell}\n").WithSchema("""
        {
          "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer", "constraints": { "required": true } } ],
          "missingValues": [ "", "n/a" ]
        }
        """);
}
