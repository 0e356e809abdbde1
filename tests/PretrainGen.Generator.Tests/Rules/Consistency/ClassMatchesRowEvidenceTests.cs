using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassMatchesRowEvidenceTests
{
    public class Reports
    {
        [Fact]
        public void A_class_that_the_words_of_the_row_contradict() => ModelTable
            .Of("GPT,生成式,autoregressive language model,", "BERT,{|PTG3001:对比式|},{|PTG3001+:通过掩盖输入中的单词|},", "MoCo,对比式,对比学习,")
            .Finds("'BERT' is classed '对比式' (Contrastive), but Method says '掩盖', evidence for '生成式' (Generative)");

        [Fact]
        public void It_in_the_table_s_other_language() => ModelTable
            .Of("CPC,{|PTG3001:生成式|},Contrastive predictive coding,")
            .Finds("'CPC' is classed '生成式' (Generative), but Method says 'Contrast', evidence for '对比式' (Contrastive)");

        [Fact]
        public void All_words_of_the_column_and_all_classes_that_they_speak_for() => ModelTable
            .Of("CLIP,{|PTG3001:判别式|},contrastive and autoregressive with masking,")
            .Finds("'CLIP' is classed '判别式' (Discriminative), but Method says 'masking', 'autoregress' and 'contrast', evidence for '生成式' (Generative) and '对比式' (Contrastive)");

        [Fact]
        public void Words_for_one_of_several_classes() => ModelTable
            .With(ModelTable.SharedEvidence, "CLIP,{|PTG3001:对比式|},{|PTG3001+:paired images|},", "GPT,生成式,paired,", "ViT,判别式,paired,")
            .Finds("'CLIP' is classed '对比式' (Contrastive), but Method says 'paired', evidence for '生成式' (Generative) or '判别式' (Discriminative)");

        [Fact]
        public void Words_against_a_class() => ModelTable
            .With(ModelTable.SharedEvidence, "CLIP,{|PTG3001:对比式|},{|PTG3001+:learns without pairs|},", "GPT,生成式,without pairs,")
            .Finds("'CLIP' is classed '对比式' (Contrastive), but Method says 'without pairs', evidence against '对比式' (Contrastive)");

        [Fact]
        public void Words_of_both_kinds() => ModelTable
            .With(ModelTable.SharedEvidence, "CLIP,{|PTG3001:对比式|},{|PTG3001+:paired without pairs|},")
            .Finds("'CLIP' is classed '对比式' (Contrastive), but Method says 'paired' and 'without pairs', evidence for '生成式' (Generative) or '判别式' (Discriminative) and evidence against '对比式' (Contrastive)");

        [Theory]
        [InlineData("\"categories\": [\"A|B\", \"A\", \"B\"]")]
        [InlineData("\"type\": \"string\"")]
        public void A_class_whose_value_looks_like_several(string field) => RuleTest
            .Csv("Name,Class,Words\na,A|B,x\nb,{|PTG3001:A|},x\n")
            .WithSchema($$"""
                { "fields": [ { "name": "Name" }, { "name": "Class", {{field}} }, { "name": "Words" } ],
                  "pretraingen": { "evidence": [ { "id": "cues", "of": "Class", "in": "Words", "cues": { "A|B": "x" } } ] } }
                """)
            .Finds("'b' is classed 'A', but Words says 'x', evidence for 'A|B'");

        [Fact]
        public void Several_classes_of_a_column_without_categories() => RuleTest
            .Csv("Name,Class,Words\na,A,x\nb,B,x\nc,{|PTG3001:C|},x\n")
            .WithSchema("""
                { "fields": [ { "name": "Name" }, { "name": "Class" }, { "name": "Words" } ],
                  "pretraingen": { "evidence": [ { "id": "cues", "of": "Class", "in": "Words", "cues": { "A|B": "x" } } ] } }
                """)
            .Finds("'c' is classed 'C', but Words says 'x', evidence for 'A' or 'B'");

        [Fact]
        public void A_row_in_a_pipe_table() => RuleTest
            .Markdown("| Model | Class | Method |\n| --- | --- | --- |\n| GPT | 生成式 | 自回归 |\n| BERT | {|PTG3001:对比式|} | {|PTG3001+:掩盖单词|} |\n")
            .WithSchema("""
                { "fields": [ { "name": "Model" }, { "name": "Class", "type": "string", "categories": ["生成式", "对比式"] }, { "name": "Method" } ],
                  "pretraingen": { "evidence": [ { "id": "cues", "of": "Class", "in": ["Method"], "cues": { "生成式": ["自回归", "掩盖"] } } ] } }
                """)
            .Finds("'BERT' is classed '对比式', but Method says '掩盖', evidence for '生成式'");
    }

    public class Guards
    {
        [Fact]
        public void Words_that_support_the_class() => ModelTable.Of("BERT,生成式,masked words,", "MoCo,对比式,对比学习,").FindsNothing();

        [Fact]
        public void A_row_that_is_waived() => ModelTable
            .With(
                ModelTable.Evidence + """, "waivers": [ { "rule": "class-cues", "key": "wav2vec 2.0", "reason": "the paper's title decides" } ]""",
                "wav2vec 2.0,对比式,masked language model,",
                "BERT,生成式,masked words,")
            .FindsNothing();

        [Fact]
        public void A_row_whose_finding_is_waived_by_its_number() => ModelTable
            .With(
                ModelTable.Evidence + """, "waivers": [ { "rule": "PTG3001", "key": "wav2vec 2.0", "reason": "the paper's title decides" } ]""",
                "wav2vec 2.0,对比式,masked language model,",
                "BERT,生成式,masked words,")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_row_without_a_class() => ModelTable.Of("BERT,,masked words,", "GPT,生成式,autoregressive,").FindsNothing();

        [Fact]
        public void A_row_without_words() => ModelTable.Of("BERT,{|PTG3006:生成式|},,", "GPT,生成式,autoregressive,").Finds();
    }
}
