using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shipping;

public class ShippedShapeIsKeptTests
{
    public class Reports
    {
        [Fact]
        public void A_property_that_is_gone() => ShippedTable
            .WithLines("Name,{|PTG6003:Wings|}\nAnt,0\nBear,0\n", "Thing,column,,,{|PTG6004:Legs|},int\nThing,column,,,Name,string\n" + ShippedTable.Rows)
            .Finds("The property Wings of type int is not shipped yet", "The property Legs of type int was shipped, and no column of 'things.csv' is called so any more");

        [Fact]
        public void A_property_that_may_have_another_name_now() => ShippedTable
            .WithLines("Name,{|PTG6003:Legz|}\nAnt,6\nBear,4\n", "Thing,column,,,{|PTG6004:Legs|},int\nThing,column,,,Name,string\n" + ShippedTable.Rows)
            .Finds("The property Legz of type int is not shipped yet", "The property Legs of type int was shipped, and no column of 'things.csv' is called so any more; did you mean 'Legz'?");

        [Theory]
        [InlineData("3000000000", "long")]
        [InlineData("4.5", "double")]
        public void A_property_of_another_type(string cell, string type) => ShippedTable
            .With($"Name,{{|PTG6004:Legs|}}\nAnt,6\nBear,{cell}\n", ShippedTable.Rows)
            .Finds($"The property Legs is of type {type}, but was shipped as int");

        [Fact]
        public void A_cell_without_a_value() => ShippedTable.With("Name,Legs\nAnt,6\nBear,{|PTG6004:|}\n", ShippedTable.Rows)
            .Finds("'Bear': Legs has no value, so the property Legs is of type int?, but it was shipped as int");

        [Fact]
        public void A_property_that_is_never_null_any_more() => ShippedTable
            .WithLines("Name,{|PTG6004:Legs|}\nAnt,6\nBear,4\n", "Thing,column,,,Legs,int?\nThing,column,,,Name,string\n" + ShippedTable.Rows)
            .Finds("The property Legs is of type int, but was shipped as int?");

        [Fact]
        public void A_look_up_that_is_gone() => ShippedTable
            .WithLines("Name,{|PTG6004:Legs|}\nAnt,6\nBear,4\n", ShippedTable.Columns + "{|PTG6004+:Thing,lookup,,,GetByLegs,int|}\n" + ShippedTable.Rows)
            .Finds("The method GetByLegs(int) was shipped, and the column Legs does not give it any more");
    }

    public class Guards
    {
        [Fact]
        public void A_text_that_is_never_null_any_more() => ShippedTable
            .WithLines("Name,Legs\nAnt,six legs\nBear,four of them\n", "Thing,column,,,Legs,string?\nThing,column,,,Name,string\n" + ShippedTable.Rows)
            .FindsNothing();

        [Fact]
        public void What_is_as_it_was() => ShippedTable.With("Legs,Name\n6,Ant\n4,Bear\n", ShippedTable.Rows).FindsNothing();

        [Fact]
        public void A_look_up_whose_column_is_reported_already() => ShippedTable
            .WithLines("Name,{|PTG6004:Legs|}\nAnt,6\nBear,4\n", "Thing,column,,,Legs,string\nThing,column,,,Name,string\nThing,lookup,,,GetByLegs,string\n" + ShippedTable.Rows)
            .Finds();
    }

    public class Ignores
    {
        [Fact]
        public void New_columns() => ShippedTable.With("Name,Legs,{|PTG6003:Wings|}\nAnt,6,0\nBear,4,0\n", ShippedTable.Rows).Finds();
    }
}
