using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

public class ShippedRowExistsTests
{
    public class Reports
    {
        [Fact]
        public void A_row_that_is_gone() => ShippedTable
            .With("Name,Legs\nAnt,6\n", "Thing,row,0,Ant,Ant,\n{|PTG6001:Thing,row,1,Bear,Bear,|}\n")
            .Finds("'Bear' was shipped with number 1 and is no row of 'things.csv' any more; put it back, or run 'pretraingen ship' to record that it was removed");

        [Fact]
        public void Many_rows_once()
        {
            var lines = string.Concat(Enumerable.Range(1, 12).Select(number => $"Thing,row,{number},Giraffe {new string('x', number)},Giraffe{number},\n"));

            ShippedTable.With("Name,Legs\nAnt,6\n", "Thing,row,0,Ant,Ant,\n" + lines.Replace("Thing,row,1,Giraffe x,Giraffe1,", "{|PTG6001:Thing,row,1,Giraffe x,Giraffe1,|}", StringComparison.Ordinal))
                .Finds("'Giraffe x' was shipped with number 1 and is no row of 'things.csv' any more; put it back, or run 'pretraingen ship' to record that it was removed (the first of 12 such cells in the column)");
        }

        [Fact]
        public void An_entity_that_is_gone() => ShippedTable
            .WithLines("Name,Legs\nAnt,6\n", "{|PTG6001:Thin|},row,0,Ant,Ant,\n" + ShippedTable.Columns + "Thing,row,0,Ant,Ant,\n")
            .Finds("Thin was shipped, and no entity of 'things.csv' is called so any more; did you mean 'Thing'?; EntityName=\"Thin\" gives it the name again");

        [Fact]
        public void All_rows_of_a_table_that_lost_its_key() => Assert.Contains(
            ShippedTable.With("Legs,Wings\n6,0\n6,0\n", ShippedTable.Rows).Run(),
            finding => finding.Id == "PTG6001" && finding.Location.GetLineSpan().Path.EndsWith("things.shipped.csv", StringComparison.Ordinal));
    }

    public class Guards
    {
        [Theory]
        [InlineData("Name,Legs\nAnt,6\nBear,4\n")]
        [InlineData("Name,Legs\nBear,4\nAnt,6\n")]
        public void Rows_that_are_there_wherever_they_stand(string table) => ShippedTable.With(table, ShippedTable.Rows).FindsNothing();

        [Fact]
        public void A_row_whose_removal_is_recorded() => ShippedTable
            .With("Name,Legs\nAnt,6\n", "Thing,removed,1,Bear,Bear,\nThing,row,0,Ant,Ant,\n").FindsNothing();

        [Fact]
        public void Two_entities_of_one_file_that_share_a_shipped_file() => RuleTest
            .Markdown("# Zoo\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## Planets\n|Planet|Moons|\n|-|-|\n|Earth|1|\n")
            .With(ProjectFile.Other("things.shipped.csv", ShippedTable.Header
                + "Animal,column,,,Legs,int\nAnimal,column,,,Name,string\nAnimal,row,0,Ant,Ant,\n"
                + "Planet,column,,,Moons,int\nPlanet,column,,,Planet,string\nPlanet,row,0,Earth,Earth,\n"))
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Tables_without_a_shipped_file() => RuleTest.Csv("Name,Legs\nAnt,6\n").FindsNothing();

        [Fact]
        public void A_shipped_file_of_another_table() => RuleTest.Csv("Name,Legs\nAnt,6\n")
            .With(ProjectFile.Other("beasts.shipped.csv", ShippedTable.Header + "Thing,row,7,Bear,Bear,\n")).FindsNothing();
    }
}
