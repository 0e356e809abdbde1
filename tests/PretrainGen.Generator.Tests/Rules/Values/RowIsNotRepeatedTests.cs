using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Values;

public class RowIsNotRepeatedTests
{
    public class Reports
    {
        [Fact]
        public void A_row_that_is_written_twice() => RuleTest.Csv("""
            Name,Legs,Home
            Ant,6,Earth
            {|PTG2010+:Bear|},4,Alaska
            Crow,2,Trees
            Dog,4,House
            {|PTG2010:Bear|},4,Alaska
            Eel,0,Sea
            """).Finds("'Bear' repeats row 2 with all of its cells");
    }

    public class Guards
    {
        [Fact]
        public void A_row_of_the_same_name_that_says_something_else() => Assert.Equal(
            ["PTG2005"],
            RuleTest.Csv("Name,Legs\nAnt,6\nBear,4\nCrow,2\nDog,4\nBear,3\nEel,0\n").Run().Select(finding => finding.Id));

        [Fact]
        public void A_row_that_is_left_out_since_its_key_is_known() => Assert.Equal(
            ["PTG2005"],
            RuleTest.Csv("Name,Legs\nAnt,6\nBear,4\nBear,4\n", ("Key", "Name")).Run().Select(finding => finding.Id));
    }

    public class Ignores
    {
        [Fact]
        public void Measurements_that_are_equal() => Assert.DoesNotContain(
            RuleTest.Csv("Length,Width,Species\n5.1,3.5,setosa\n4.9,3.1,setosa\n4.9,3.1,setosa\n4.7,3.2,virginica\n").Run(),
            finding => finding.Id == "PTG2010");
    }
}
