using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Shape;

public class RowHasAsManyCellsAsTheHeaderTests
{
    public class Reports
    {
        [Fact]
        public void A_row_that_is_too_short() => RuleTest.Csv("""
            Name,Legs,Wings
            Ant,6,0
            {|PTG1002:Bear,4|}
            {|PTG1002:Crow|}
            """).Finds(
            "'Bear' has only 2 of 3 cells; the first one missing is Wings",
            "'Crow' has only 1 of 3 cells; the first one missing is Legs");

        [Fact]
        public void A_row_that_is_too_long() => RuleTest.Csv("""
            Name,Legs,Home
            Ant,6,Earth
            Bear,4,{|PTG1002:Brown, Alaska|}
            """).Finds("x");

        [Fact]
        public void A_row_of_a_pipe_table() => RuleTest.Markdown("""
            | Name | Legs |
            |------|------|
            | Ant  | 6    |
            | {|PTG1002:Bear|} |
            """).Finds("'Bear' has only 1 of 2 cells; the first one missing is Legs");
    }
}
