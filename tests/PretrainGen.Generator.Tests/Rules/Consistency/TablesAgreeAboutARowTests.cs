using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class TablesAgreeAboutARowTests
{
    public class Reports
    {
        [Fact]
        public void Two_files_that_disagree() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,{|PTG3002+:6|}\nBear,4\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Legs,Home\nAnt,{|PTG3002:8|},Earth\nCat,4,House\n", ("EntityName", "Animal")))
            .Finds("'Ant': Legs is '8' here, but '6' in a.csv, row 1");

        [Fact]
        public void Two_tables_of_a_file_that_disagree() => RuleTest
            .Markdown("| Name | Legs |\n|---|---|\n| Ant | 6 |\n\n| Name | Legs |\n|---|---|\n| Ant | {|PTG3002:8|} |\n")
            .Finds("'Ant': Legs is '8' here, but '6' in things.md, table 1, row 1");
    }

    public class Guards
    {
        [Fact]
        public void Tables_that_say_the_same_or_nothing() =>
            new RuleTest(
                ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,\n", ("EntityName", "Animal")),
                ProjectFile.Of("b.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Animal")))
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Tables_of_different_entities() =>
            new RuleTest(ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n"), ProjectFile.Of("b.csv", "Name,Legs\nAnt,8\n")).FindsNothing();
    }
}
