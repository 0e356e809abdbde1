using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

public class ShippedNameLeadsToItsRowTests
{
    private const string Identifiers = """
        { "fields": [ { "name": "Name" }, { "name": "Id" } ], "primaryKey": "Name", "pretraingen": { "identifier": "Id" } }
        """;

    private const string IdentifierColumns = "Thing,column,,,Id,string\nThing,column,,,Name,string\n";

    public class Reports
    {
        [Fact]
        public void A_row_that_was_renamed() => ShippedTable
            .With("Name,Legs\nAnt,6\n{|PTG6002:Bears|},4\n", "Thing,row,0,Ant,Ant,\n{|PTG6002+:Thing,row,1,Bear,Bear,|}\n")
            .Finds("'Bears' looks like 'Bear', which was shipped with number 1 and is gone; if it was renamed, let \"aliases\" of the schema name a column, and write 'Bear' there");

        [Fact]
        public void A_row_whose_name_was_spelled_otherwise() => ShippedTable
            .With("Name,Legs\nAnt,6\n{|PTG6002:polar-bear|},4\n", "Thing,row,0,Ant,Ant,\nThing,row,1,Polar (Bear),PolarBear,\n")
            .Finds("'polar-bear' looks like 'Polar (Bear)', which was shipped with number 1 and is gone; if it was renamed, let \"aliases\" of the schema name a column, and write 'Polar (Bear)' there");

        [Theory]
        [InlineData("", "Bear")]
        [InlineData("Bruin", "Bruin; Bear")]
        public void The_cell_that_would_do(string aliases, string wanted) => ShippedTable
            .WithAliases($"Name,Legs,Also\nAnt,6,\n{{|PTG6002:Bears|}},4,{aliases}\n", ShippedTable.Rows)
            .Finds($"'Bears' looks like 'Bear', which was shipped with number 1 and is gone; if it was renamed, write '{wanted}' into Also");

        [Fact]
        public void A_former_name_that_leads_nowhere() => ShippedTable
            .WithAliases("Name,Legs,Also\nAnt,6,\n{|PTG6002:Bear|},4,\n", "{|PTG6002+:Thing,former,1,Ursus,Ursus,|}\n" + ShippedTable.Rows)
            .Finds("'Bear' was shipped as 'Ursus' before, and that name does not lead to it any more; write 'Ursus' into Also");

        [Fact]
        public void A_former_name_that_leads_to_another_row() => ShippedTable
            .WithAliases(
                "Name,Legs,Also\nAnt,6,\n{|PTG6002:Bear|},4,\n{|PTG6003:Ursus|},4,\n",
                "Thing,former,1,Ursus,Ursus,\nThing,removed,2,Ursus,Ursus_,\n" + ShippedTable.Rows)
            .Finds();

        [Fact]
        public void A_member_that_was_renamed() => ShippedTable
            .WithLines("Name,Id\nAnt,Ant\nBear,{|PTG6002:Ursus|}\n", IdentifierColumns + "Thing,row,0,Ant,Ant,\n{|PTG6002+:Thing,row,1,Bear,Bear,|}\n")
            .WithSchema(Identifiers)
            .Finds("The member of 'Bear' is Ursus, but was shipped as Bear; write Bear into Id");
    }

    public class Guards
    {
        [Fact]
        public void A_row_with_an_alias() => ShippedTable
            .WithAliases("Name,Legs,Also\nAnt,6,\nBears,4,Bear\n", "Thing,former,1,Bear,Bear,\nThing,row,0,Ant,Ant,\nThing,row,1,Bears,Bears,\n")
            .FindsNothing();

        [Fact]
        public void A_new_row_that_takes_the_identifier_of_a_shipped_one() => ShippedTable
            .With("Name,Legs\n{|PTG2006:{|PTG6003:a-nt|}|},6\nA Nt,6\n", "Thing,row,0,A Nt,ANt,\n").Finds();

        [Fact]
        public void A_row_that_is_gone_and_one_that_has_nothing_to_do_with_it() => ShippedTable
            .With("Name,Legs\nAnt,6\n{|PTG6003:Giraffe|},4\n", "Thing,row,0,Ant,Ant,\n{|PTG6001:Thing,row,1,Bear,Bear,|}\n").Finds();

        [Fact]
        public void Members_that_are_as_they_were_shipped() => ShippedTable
            .WithLines("Name,Id\nAnt,Ant\nBear,Ursus\n", IdentifierColumns + "Thing,row,0,Ant,Ant,\nThing,row,1,Bear,Ursus,\n")
            .WithSchema(Identifiers)
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Tables_without_a_shipped_file() => RuleTest.Csv("Name,Legs\nBears,4\n").FindsNothing();
    }
}
